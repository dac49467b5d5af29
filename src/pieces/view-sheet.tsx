import type { MouseEventHandler } from 'react'
import { sourceLink } from '#domain/citation.ts'
import type { Debate } from '#domain/debate.ts'
import type { Standing } from '#domain/finding.ts'
import { type Seating, speakerAt } from '#domain/seating.ts'
import type { Bridge, SeatedView } from '#domain/theme-table.ts'
import { useText } from '#i18n/use-text.ts'
import { Icon } from '#ui/icon.tsx'
import { placeInSource } from './anchors.ts'
import { Marked } from './marked.tsx'
import { Port } from './port.tsx'
import { Quotation } from './quotation.tsx'
import { TermButtons } from './term-buttons.tsx'

type Props = {
  seated: SeatedView
  /** Its row in the grid. */
  tier: number
  seating: Seating
  /** The bridges that land on it. */
  bridges: readonly Bridge[]
  debate: Debate
  anchor: string
  standing: Standing
  isForward: boolean
  onTake: () => void
  onTrail: MouseEventHandler
}

/** One view: a sheet pushed against its speaker's edge of the table. */
export function ViewSheet(props: Props) {
  const { debate, seated, tier, seating, bridges, anchor, standing } = props
  const { isForward, onTake, onTrail } = props
  const { say, read, language } = useText()
  const { view, number, seat, lenses } = seated
  const { speaker, mark } = speakerAt(seating, seat)
  const terms = debate.glossary.filter(({ id }) => view.terms.includes(id))
  // While names are hidden, where the words stand would tell whose they are.
  const { isBlind, source } = debate
  return (
    <article
      id={anchor}
      className={`view seat-${seat} dye-${mark} tier-${tier}`}
      data-beside={standing === 'beside' || undefined}
      data-forward={isForward || undefined}
      hidden={standing === 'out'}
      tabIndex={-1}
      data-lens={lenses.join(' ')}
      aria-labelledby={`${anchor}-name`}
    >
      <h3 id={`${anchor}-name`} className="view-head">
        <span className="view-name">{say.viewNumber(read(speaker.shortName), number)}</span>{' '}
        <span className="cap">{say.kinds[view.kind]}</span>
        {standing === 'beside' && <span className="label">{` ${say.forComparison}`}</span>}
      </h3>
      <Port seated={seated} seating={seating} bridges={bridges} />
      <p className="claim">
        <Marked>{read(view.claim)}</Marked>
      </p>
      {view.quotation && <Quotation quotation={view.quotation} attribution={view.attribution} />}
      {view.note && (
        <p className="note">
          <span className="label">{say.note}</span>{' '}
          <span>
            <Marked>{read(view.note)}</Marked>
          </span>
        </p>
      )}
      {terms.length > 0 && <TermButtons terms={terms} />}
      <p className="provenance">
        {!isBlind && (
          <a href={sourceLink(source, view.quotation)}>
            <cite>{read(source.publisher)}</cite> <span>{say.paragraphs(view.paragraphs)}</span>
          </a>
        )}{' '}
        <span>{say.attributions[view.attribution]}</span>{' '}
        {!isBlind && (
          <a href={placeInSource(debate, view, language)} onClick={onTrail}>
            {say.followTrail}
          </a>
        )}
      </p>
      <button
        type="button"
        className="take needs-script"
        aria-label={say.takeAway(say.viewNumber(read(speaker.shortName), number))}
        onClick={onTake}
      >
        <Icon name="take" />
      </button>
    </article>
  )
}

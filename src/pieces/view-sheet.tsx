import { sourceLink } from '#domain/citation.ts'
import type { Source, Term } from '#domain/debate.ts'
import type { SeatedSpeaker } from '#domain/seating.ts'
import type { SeatedView } from '#domain/theme-table.ts'
import { useText } from '#i18n/use-text.ts'
import { Quotation } from './quotation.tsx'
import { SpeakerMark } from './speaker-mark.tsx'
import { TermButtons } from './term-buttons.tsx'

type Props = {
  seated: SeatedView
  speaker: SeatedSpeaker
  anchor: string
  source: Source
  terms: readonly Term[]
}

/** One view: a sheet pushed against its speaker's edge of the table. */
export function ViewSheet({ seated, speaker, anchor, source, terms }: Props) {
  const { say, read } = useText()
  const { view, row, number, seat, lenses } = seated
  return (
    <article
      id={anchor}
      className={`view seat-${seat} dye-${speaker.mark} tier-${row}`}
      data-lens={lenses.join(' ')}
      aria-labelledby={`${anchor}-name`}
    >
      <h3 id={`${anchor}-name`} className="view-head">
        <span className="view-name">{say.viewNumber(read(speaker.speaker.shortName), number)}</span>{' '}
        <span className="cap">{say.kinds[view.kind]}</span>
      </h3>
      <span className="port">
        <SpeakerMark mark={speaker.mark} number={number} />
      </span>
      <p className="claim">{read(view.claim)}</p>
      {view.quotation && <Quotation quotation={view.quotation} attribution={view.attribution} />}
      {view.note && (
        <p className="note">
          <span className="label">{say.note}</span> <span>{read(view.note)}</span>
        </p>
      )}
      {terms.length > 0 && <TermButtons terms={terms} />}
      <p className="provenance">
        <a
          href={sourceLink(source, view.quotation)}
          title={say.seeInSource(read(source.publisher))}
        >
          <cite>{read(source.publisher)}</cite> <span>{say.paragraphs(view.paragraphs)}</span>
        </a>{' '}
        <span>{say.attributions[view.attribution]}</span>
      </p>
    </article>
  )
}

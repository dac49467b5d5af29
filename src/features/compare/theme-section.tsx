import { memo } from 'react'
import type { Debate, Theme } from '#domain/debate.ts'
import { type Seating, speakerAt } from '#domain/seating.ts'
import { LENSES, lensesOf } from '#domain/selection.ts'
import type { ThemeTable } from '#domain/theme-table.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { RelationSign } from '#pieces/relation-sign.tsx'
import { SpeakerMark } from '#pieces/speaker-mark.tsx'
import { ListedRelations } from './listed-relations.tsx'
import { TableTop } from './table-top.tsx'
import { useIsThemeLeftOut } from './use-finding.ts'
import { verdictSeat } from './verdict-seat.ts'

type Props = {
  debate: Debate
  theme: Theme
  number: number
  seating: Seating
  table: ThemeTable
}

/**
 * One theme at its table: head, rows, relations. Theme and lens reach it through the stylesheet, so
 * it never renders again for them.
 */
export const ThemeSection = memo(function ThemeSection(props: Props) {
  const { debate, theme, number, seating, table } = props
  const kinds = debate.relations.filter((relation) => relation.theme === theme.id)
  const isLeftOut = useIsThemeLeftOut(debate, theme.id)
  const lenses = LENSES.filter((lens) => kinds.some(({ kind }) => lensesOf(kind).includes(lens)))
  return (
    <section
      className={`theme theme-${number}`}
      id={theme.id}
      hidden={isLeftOut}
      data-theme={number}
      data-lens={lenses.join(' ')}
      aria-labelledby={`${theme.id}-name`}
    >
      <div className="across theme-inner">
        <div className="surface theme-surface" aria-hidden="true" />
        <ThemeHead {...props} />
        <TableTop debate={debate} theme={theme} seating={seating} table={table} />
        <Silences table={table} seating={seating} />
      </div>
      {table.listed.length > 0 && <ListedRelations listed={table.listed} seating={seating} />}
      <ThemeEnd theme={theme} />
    </section>
  )
})

function ThemeHead({ debate, theme, number, seating }: Props) {
  const { say, read } = useText()
  const compare = useCompareText()
  const { kind, summary } = theme.verdict
  return (
    <header className="theme-head">
      <p className="theme-number" aria-hidden="true">
        {number}
      </p>
      <div className="theme-title">
        <h2 id={`${theme.id}-name`}>{read(theme.title)}</h2>
        <p className="theme-question">{read(theme.question)}</p>
        <details>
          <summary>{compare.background}</summary>
          <p>{read(theme.background)}</p>
        </details>
      </div>
      <div className="theme-verdict tells-relation">
        <p className="verdict">
          <RelationSign kind={kind} speaks={verdictSeat(debate, theme, seating)} />{' '}
          <span className="unseen">{compare.verdict}</span> <b>{say.relations[kind]}</b>
        </p>
        <p>{read(summary)}</p>
      </div>
    </header>
  )
}

/** Who of more than two says nothing on a theme. Said aloud, never left out. */
function Silences({ table, seating }: Pick<Props, 'table' | 'seating'>) {
  const { say, read } = useText()
  return table.silent?.map((seat) => (
    <p key={seat} className="silence">
      <SpeakerMark of={speakerAt(seating, seat)} />{' '}
      <b>{read(speakerAt(seating, seat).speaker.shortName)}</b> <span>{say.noStatement}</span>
    </p>
  ))
}

/**
 * What a theme ends with: on paper, while relations are hidden, lines to write on; and whose voice is
 * missing, so that nobody takes two seats for everyone.
 */
function ThemeEnd({ theme }: Pick<Props, 'theme'>) {
  const { read } = useText()
  const compare = useCompareText()
  return (
    <div className="theme-end">
      <p className="lines" hidden>
        {compare.lines}
      </p>
      {theme.absent && (
        <p className="absent">
          <b>{compare.absent}</b> <span>{read(theme.absent)}</span>
        </p>
      )}
    </div>
  )
}

import type { Debate } from '#domain/debate.ts'
import { arePair, type Seating } from '#domain/seating.ts'
import type { ThemeTable } from '#domain/theme-table.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { RelationSign } from '#pieces/relation-sign.tsx'
import { ThemePicture } from '#pieces/theme-picture.tsx'
import { verdictSeat } from './verdict-seat.ts'

/** More rows than that no picture this small can tell apart. */
const MOST_PICTURED = 24

type Props = { debate: Debate; seating: Seating; tables: readonly ThemeTable[] }

/** All themes at a glance: the whole in one sentence, and each table seen from above. */
export function Overview({ debate, seating, tables }: Props) {
  const { say, read } = useText()
  const compare = useCompareText()
  const rows = Math.max(
    0,
    ...tables.map((table) => table.rows.length).filter((n) => n <= MOST_PICTURED),
  )
  return (
    <section className="overview tells-relation" aria-labelledby="glance">
      <div className="overview-head">
        <h2 id="glance" className="font-bold">
          {compare.glance}
        </h2>
        <p>{read(debate.overview)}</p>
        <a className="jump" href="#in-one-table">
          {compare.toTable}
        </a>
      </div>
      <ol className="strip">
        {debate.themes.map((theme, index) => {
          const table = tables[index]
          return (
            <li key={theme.id}>
              <a href={`#${theme.id}`}>
                <span className="strip-title">
                  <span className="text-faint">{`${index + 1} `}</span>
                  <b>{read(theme.title)}</b>
                </span>
                {arePair(seating) && table && table.rows.length <= MOST_PICTURED && (
                  <ThemePicture table={table} seating={seating} rows={rows} />
                )}
                <span className="strip-verdict">
                  <RelationSign
                    kind={theme.verdict.kind}
                    speaks={verdictSeat(debate, theme, seating)}
                  />
                  <span>{say.relations[theme.verdict.kind]}</span>
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

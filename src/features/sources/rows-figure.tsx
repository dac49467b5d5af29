import type { FactFigure } from '#domain/fact-figures.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor } from '#pieces/anchors.ts'

type Row = {
  readonly key: string
  readonly id?: string
  readonly name: string
  readonly value: number
}

type Props = { figure: Extract<FactFigure, { kind: 'series' | 'shares' }> }

/** Numbers in rows with a bar each, from nought: a series by year, or shares of a hundred. */
export function RowsFigure({ figure }: Props) {
  const { read } = useText()
  const say = useSourcesText()
  const isSeries = figure.kind === 'series'
  const unit = read(isSeries ? figure.fact.unit : (figure.facts[0]?.unit ?? {}))
  const rows: readonly Row[] = isSeries
    ? (figure.fact.series ?? []).map(({ year, value }) => ({
        key: `${year}`,
        name: `${year}`,
        value,
      }))
    : figure.facts.map(({ id, label, value }) => ({
        key: id,
        id: evidenceAnchor('fact', id),
        name: read(label),
        value,
      }))
  const most = isSeries ? Math.max(...rows.map(({ value }) => value), 0) : 100
  const name = isSeries ? read(figure.fact.label) : `${figure.facts[0]?.year}`
  return (
    <div {...(isSeries && { id: evidenceAnchor('fact', figure.fact.id) })}>
      <table className="rows">
        <caption>{`${name} (${unit})`}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{isSeries ? say.year : say.what}</th>
            <th scope="col">{say.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, id, name: row, value }) => (
            <tr key={key} {...(id && { id })}>
              <th scope="row">{row}</th>
              <td>
                <svg className="row-bar" aria-hidden="true">
                  {!isSeries && <rect className="row-whole" width="100%" height="100%" />}
                  <rect
                    width={`${most > 0 ? Math.max((value / most) * 100, 0) : 0}%`}
                    height="100%"
                  />
                </svg>
                <span>{say.rounded(value)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import type { Count, Debate, Fact } from '#domain/debate.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { SourceName } from '#pieces/source-name.tsx'

type Props = { debate: Debate; facts: readonly Fact[] }

/** Every count to the digit, with who counted and where it is printed. */
export function FactTable({ debate, facts }: Props) {
  const { read } = useText()
  const say = useSourcesText()
  return (
    <table className="fact-table">
      <thead>
        <tr>
          <th scope="col">{say.what}</th>
          <th scope="col">{say.value}</th>
          <th scope="col">{say.countedBy}</th>
          <th scope="col">{say.source.replace(/[:：]$/, '')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) =>
          [fact, ...fact.also].map((count: Count, i) => (
            <tr key={`${fact.id} ${read(count.by)}`}>
              {i === 0 && (
                <th scope="rowgroup" rowSpan={1 + fact.also.length}>
                  {say.inYear(read(fact.label), fact.year)}
                </th>
              )}
              <td>{say.amount(say.number(count.value), read(fact.unit))}</td>
              <td>{read(count.by)}</td>
              <td>
                <SourceName debate={debate} source={count.source} />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

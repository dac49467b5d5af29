import type { Debate } from '#domain/debate.ts'
import type { Seating } from '#domain/seating.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { Marked } from '#pieces/marked.tsx'
import { RelationSign } from '#pieces/relation-sign.tsx'
import { SpeakerMark } from '#pieces/speaker-mark.tsx'
import { verdictSeat } from './verdict-seat.ts'

type Props = { debate: Debate; seating: Seating }

/** The whole in one table, theme by speaker: what goes into an exercise book. */
export function GistTable({ debate, seating }: Props) {
  const { say, read } = useText()
  const compare = useCompareText()
  const gistOf = (speaker: string, theme: string) =>
    debate.gists.find((gist) => gist.speaker === speaker && gist.theme === theme)
  return (
    <section className="gists" id="in-one-table" aria-labelledby="in-one-table-name">
      <h2 id="in-one-table-name" className="text-2xl font-bold">
        {compare.table}
      </h2>
      <p className="text-quiet">{compare.tableLead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{compare.theme}</th>
            {seating.map((seated) => (
              <th key={seated.speaker.id} scope="col" translate="no">
                <SpeakerMark of={seated} /> <span>{read(seated.speaker.name)}</span>
              </th>
            ))}
            <th scope="col" className="tells-relation">
              {compare.relation}
            </th>
          </tr>
        </thead>
        <tbody>
          {debate.themes.map((theme, index) => (
            <tr key={theme.id}>
              <th scope="row">{`${index + 1} ${read(theme.title)}`}</th>
              {seating.map(({ speaker }) => {
                const gist = gistOf(speaker.id, theme.id)
                return (
                  <td key={speaker.id} data-name={read(speaker.shortName)}>
                    {gist && <Marked>{read(gist.text)}</Marked>}
                  </td>
                )
              })}
              <td className="tells-relation">
                <RelationSign
                  kind={theme.verdict.kind}
                  speaks={verdictSeat(debate, theme, seating)}
                />{' '}
                <span>{say.relations[theme.verdict.kind]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import type { Debate } from '#domain/debate.ts'
import { type SpeakerShare, shareBySpeaker } from '#domain/fairness.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { SpeakerSign } from './speaker-sign.tsx'

type Props = { debate: Debate }

/** How much room each speaker gets, theme by theme: counted, so that a class can judge for itself. */
export function FairnessTable({ debate }: Props) {
  const { read } = useText()
  const say = useSourcesText()
  return (
    <div className="fairness">
      <h3>{say.fairness}</h3>
      <p className="text-quiet">{say.fairnessLead}</p>
      <div className="fairness-tables">
        <Shares debate={debate} name={say.wholeDebate} shares={shareBySpeaker(debate)} />
        {debate.themes.map(({ id, title }) => (
          <Shares key={id} debate={debate} name={read(title)} shares={shareBySpeaker(debate, id)} />
        ))}
      </div>
    </div>
  )
}

type SharesProps = Props & { name: string; shares: readonly SpeakerShare[] }

function Shares({ debate, name, shares }: SharesProps) {
  const { read } = useText()
  const say = useSourcesText()
  return (
    <table>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{say.speaker}</th>
          <th scope="col">{say.views}</th>
          <th scope="col">{say.quotations}</th>
          <th scope="col">{say.quotedWords}</th>
        </tr>
      </thead>
      <tbody>
        {debate.speakers.map(({ id, shortName }, i) => (
          <tr key={id}>
            <th scope="row">
              <SpeakerSign debate={debate} speakerId={id} />{' '}
              <span translate="no">{read(shortName)}</span>
            </th>
            <td>{shares[i]?.views}</td>
            <td>{shares[i]?.quotations}</td>
            <td>{shares[i]?.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { type FacingPeriod, type HeldPost, postsOf } from '#domain/careers.ts'
import type { Debate } from '#domain/debate.ts'
import { firstDay } from '#domain/debate-dates.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { SpeakerSign } from './speaker-sign.tsx'
import { usePostDates } from './use-post-dates.ts'

type Props = { debate: Debate; facing: readonly FacingPeriod[] }

/** The careers in words: when posts faced each other, and all posts by their beginning. */
export function CareerTable({ debate, facing }: Props) {
  const { read } = useText()
  const say = useSourcesText()
  const datesOf = usePostDates()
  const posts = [...postsOf(debate.speakers)].sort((one, other) =>
    firstDay(one.post.from) < firstDay(other.post.from) ? -1 : 1,
  )
  return (
    <div className="career-words">
      {facing.length > 0 && (
        <div>
          <h3>{say.faced}</h3>
          <ul className="facing">
            {facing.map((period) => (
              <li key={period.posts.map(({ post }) => post.id).join()}>
                <b>{datesOf(period)}</b>
                {period.posts.map((held) => (
                  <Faced key={held.post.id} debate={debate} held={held} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <details className="table-behind">
        <summary>{say.named(say.careers, say.asTable)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.when}</th>
              <th scope="col">{say.speaker}</th>
              <th scope="col">{say.post}</th>
            </tr>
          </thead>
          <tbody>
            {posts.map(({ speaker, post }) => (
              <tr key={post.id}>
                <td>{datesOf(post)}</td>
                <td translate="no">{read(speaker.shortName)}</td>
                <th scope="row">{read(post.role)}</th>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}

function Faced({ debate, held: { speaker, post } }: { debate: Debate; held: HeldPost }) {
  const { read } = useText()
  const say = useSourcesText()
  const number = speaker.career.indexOf(post) + 1
  return (
    <p>
      <SpeakerSign debate={debate} speakerId={speaker.id} number={number} />
      <span>{say.named(read(speaker.shortName), read(post.role))}</span>
    </p>
  )
}

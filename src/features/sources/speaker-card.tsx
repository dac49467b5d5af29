import type { ReactNode } from 'react'
import type { Debate, Post, Speaker } from '#domain/debate.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor } from '#pieces/anchors.ts'
import { NativeName } from '#pieces/native-name.tsx'
import { SourceName } from '#pieces/source-name.tsx'
import { dyeOf, SpeakerSign } from './speaker-sign.tsx'
import { usePostDates } from './use-post-dates.ts'

type Props = { debate: Debate; speaker: Speaker }

/** What to know of a speaker before believing them: seat, posts, language, and one question. */
export function SpeakerCard({ debate, speaker }: Props) {
  const { read } = useText()
  const say = useSourcesText()
  const { id, name, native, affiliation, role, country, spokeIn, translated, ask, career } = speaker
  const anchor = evidenceAnchor('speaker', id)
  const dye = dyeOf(debate, id)
  return (
    <article id={anchor} className={`speaker-card dye-${dye}`} aria-labelledby={`${anchor}-name`}>
      <header>
        {dye === 'ink' ? (
          <SpeakerSign debate={debate} speakerId={id} />
        ) : (
          <i className={`shape shape-${dye}`} aria-hidden="true" />
        )}
        <div>
          <h3 id={`${anchor}-name`} className="text-xl" translate="no">
            {read(name)}
          </h3>
          <NativeName name={read(name)} native={native} />
        </div>
      </header>
      <dl>
        <Entry name={say.seat}>
          <p>{read(affiliation)}</p>
          <p className="text-quiet">{read(role)}</p>
        </Entry>
        <Entry name={say.country}>{read(country)}</Entry>
        {career.length > 0 && (
          <Entry name={say.posts}>
            <Posts debate={debate} speakerId={id} career={career} />
          </Entry>
        )}
        <Entry name={say.language}>
          <p>{spokeIn ? say.languageName(spokeIn) : say.languageNotStated}</p>
          {translated && <p className="text-quiet">{read(translated)}</p>}
        </Entry>
        <Entry name={say.ask}>
          <p className="font-bold">{read(ask)}</p>
        </Entry>
      </dl>
    </article>
  )
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="cap">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type PostsProps = { debate: Debate; speakerId: string; career: readonly Post[] }

function Posts({ debate, speakerId, career }: PostsProps) {
  const { read } = useText()
  const datesOf = usePostDates()
  return (
    <ol className="posts">
      {career.map((post, i) => (
        <li key={post.id} id={evidenceAnchor('post', post.id)}>
          <SpeakerSign debate={debate} speakerId={speakerId} number={i + 1} />
          <div>
            <p>{read(post.role)}</p>
            <p className="label">
              <span>{datesOf(post)}</span> <SourceName debate={debate} source={post.source} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

import { Fragment } from 'react'
import type { Debate } from '#domain/debate.ts'
import { arePair, type Seating } from '#domain/seating.ts'
import { formatDate } from '#i18n/dates.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { sourcesAddress } from '#pieces/anchors.ts'
import { RelationKey } from './relation-key.tsx'
import { SpeakerCard } from './speaker-card.tsx'

type Props = { debate: Debate; seating: Seating }

/** What this is: the question, who spoke where and when, the source and what it can't show. */
export function Opening({ debate, seating }: Props) {
  const { read } = useText()
  const say = useCompareText()
  const keyAfter = arePair(seating) ? 0 : seating.length - 1
  return (
    <div className="opening">
      <h1 className="question">{read(debate.question)}</h1>
      <div className="opening-rest">
        <div className="opening-words">
          <p className="lead">{read(debate.summary)}</p>
          {debate.isBlind ? <BlindNote debate={debate} /> : <Source debate={debate} />}
        </div>
        <section className="across seats" aria-label={say.speakers}>
          {seating.map((seated, i) => (
            <Fragment key={seated.speaker.id}>
              <SpeakerCard seated={seated} isBlind={debate.isBlind} />
              {i === keyAfter && <RelationKey debate={debate} />}
            </Fragment>
          ))}
        </section>
      </div>
    </div>
  )
}

type SourceProps = Pick<Props, 'debate'>

function Source({ debate }: SourceProps) {
  const { language, read } = useText()
  const say = useCompareText()
  const { source } = debate
  return (
    <div className="opening-source">
      <p>
        <span className="cap">{say.source}</span>{' '}
        <cite className="font-bold">{read(source.publisher)}</cite>{' '}
        <span>
          {say.published(
            say.sourceKinds[source.kind],
            formatDate(source.published, language),
            source.map.length,
          )}
        </span>{' '}
        <a href={source.url}>{say.readSource}</a>{' '}
        <a href={sourcesAddress(debate.id, language)}>{say.sources}</a>{' '}
        <b>{say.asOf(formatDate(debate.asOf, language))}</b>
      </p>
      <p className="limits">
        <b>{say.limits}</b> <span>{read(source.limits)}</span>
      </p>
    </div>
  )
}

/** Instead of the source, while names are hidden: what is hidden, and how long. */
function BlindNote({ debate }: SourceProps) {
  const { read } = useText()
  const say = useCompareText()
  return (
    <div className="opening-source">
      <p>
        <b>{say.namesHidden}</b> <span>{say.namesHiddenUntil}</span>
      </p>
      <p className="limits">{say.lettersChange}</p>
      <p>
        <span className="cap">{say.source}</span> <cite>{read(debate.source.publisher)}</cite>
      </p>
    </div>
  )
}

import type { Spot } from '#domain/lesson.ts'
import { formatDate } from '#i18n/dates.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { NamesFirst } from './names-first.tsx'
import { Opened, type Openings } from './opened.tsx'
import type { Scene } from './scene.ts'
import { Veil } from './veil.tsx'

type Props = { scene: Scene; openings: Openings; onGo: (to: Spot) => void }

/** What happened next, an event a page, with how events were chosen and until when. */
export function Next({ scene, openings, onGo }: Props) {
  if (!scene.isNamed) return <NamesFirst scene={scene} onGo={onGo} />
  if (scene.page === 0) return <Veil what="next" />
  return (
    <Opened opening={openings.next}>
      <EventPage scene={scene} />
    </Opened>
  )
}

function EventPage({ scene }: { scene: Scene }) {
  const { stage: say } = useDiscussText()
  const { read, language } = useText()
  const { events, page, told, sides } = scene
  const event = events[page - 1]
  const reference = told.next?.references.find(({ id }) => id === event?.source)
  const bearing = sides.filter(({ views }) => views.some(({ id }) => event?.views.includes(id)))
  return (
    <div className="prose">
      {event ? (
        <>
          <h2>{say.named(formatDate(event.date, language), read(event.title))}</h2>
          <p className="prose-text">{read(event.text)}</p>
          <p>{say.bearsOn(bearing.map(({ speaker }) => read(speaker.shortName)).join(' · '))}</p>
          {reference && (
            <p>
              <a href={reference.url} lang={reference.language}>
                {reference.title}
              </a>
            </p>
          )}
        </>
      ) : (
        <p className="prose-text">{say.noEvent}</p>
      )}
      {told.next && page >= events.length && (
        <p className="quiet">
          {`${say.rule} ${read(told.next.rule.text)} ${say.until(formatDate(told.next.rule.until, language))}`}
        </p>
      )}
    </div>
  )
}

import { useEffect, useState } from 'react'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { eraseRun, listRuns } from '#io/lesson-db.ts'
import { watchNews } from '#io/run-news.ts'

/** The lessons that were begun in this browser and not ended: four classes a day can run the same. */
export function RunsUnderWay({ debate }: { debate: LessonDebate }) {
  const { setUp: say } = useDiscussText()
  const [runs, setRuns] = useState<readonly LessonRun[]>([])
  useEffect(() => {
    const look = () => {
      listRuns().then(
        (all) => setRuns(all.filter(({ lesson }) => lesson.debateId === debate.id)),
        () => setRuns([]), // a browser that keeps nothing has none
      )
    }
    look()
    return watchNews(look)
  }, [debate])
  if (runs.length === 0) return null
  return (
    <section className="under-way" aria-labelledby="under-way-name">
      <h2 id="under-way-name">{say.underWay}</h2>
      <ul>
        {runs.map((run) => (
          <li key={run.id}>
            <RunUnderWay
              run={run}
              onErased={() => setRuns((all) => all.filter(({ id }) => id !== run.id))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RunUnderWay({ run, onErased }: { run: LessonRun; onErased: () => void }) {
  const { setUp: say } = useDiscussText()
  const { language } = useText()
  const [isAsking, setIsAsking] = useState(false)
  const began = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const name = run.className || say.unnamed
  return (
    <>
      <span className="choice-name">{name}</span>{' '}
      <span>{say.runState(began.format(run.began), run.at.step + 1, run.lesson.steps.length)}</span>
      <span className="run-buttons">
        <a className="button" href={`#run=${run.id}`} aria-label={say.goOnWith(name)}>
          {say.goOn}
        </a>
        {isAsking ? (
          <>
            <span>{say.sureToErase(name)}</span>
            <button
              type="button"
              className="button"
              onClick={() => eraseRun(run.id).then(onErased, () => setIsAsking(false))}
            >
              {say.eraseForGood}
            </button>
            <button type="button" className="button" onClick={() => setIsAsking(false)}>
              {say.keepIt}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button"
            aria-label={say.eraseOf(name)}
            onClick={() => setIsAsking(true)}
          >
            {say.erase}
          </button>
        )}
      </span>
    </>
  )
}

import { useEffect, useSyncExternalStore } from 'react'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import type { Place } from '#domain/place.ts'
import { readText } from '#domain/text.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { followRun, leaveRun, resumeRun, useRun } from '#stores/run-store.ts'
import { Stage } from './stage/stage.tsx'

type Props = { debate: LessonDebate; place: Place }

const watchHash = (callback: () => void) => {
  addEventListener('hashchange', callback)
  return () => removeEventListener('hashchange', callback)
}

/** The run that the address asks for. */
const useRunId = () =>
  useSyncExternalStore(
    watchHash,
    () => /^#run=([\w-]+)$/.exec(location.hash)?.[1],
    () => undefined,
  )

/** Where a teacher puts a lesson together, and leads it. */
export function DiscussScreen({ debate, place }: Props) {
  const { setUp } = useDiscussText()
  const runId = useRunId()
  const run = useRun((state) => state.run)
  useEffect(() => {
    if (runId !== undefined) void resumeRun(runId)
    return followRun()
  }, [runId])
  const leave = () => {
    leaveRun()
    location.hash = ''
  }
  if (runId !== undefined && run) return <Stage debate={debate} onLeave={leave} />
  return (
    <main id="lesson">
      <h1>{setUp.title}</h1>
      <p>{readText(debate.question, place.language)}</p>
    </main>
  )
}

import { useEffect, useSyncExternalStore } from 'react'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { followRun, leaveRun, resumeRun, useRun } from '#stores/run-store.ts'
import { SetUp } from './set-up/set-up.tsx'
import { Stage } from './stage/stage.tsx'

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
export function DiscussScreen({ debate }: { debate: LessonDebate }) {
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
  return <SetUp debate={debate} />
}

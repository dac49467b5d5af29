import { useEffect, useState, useSyncExternalStore } from 'react'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import type { Place } from '#domain/place.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { followRun, leaveRun, resumeRun, useRun } from '#stores/run-store.ts'
import { LessonEnd } from './end/lesson-end.tsx'
import { PhoneDialog } from './phone/phone-dialog.tsx'
import { SetUp } from './set-up/set-up.tsx'
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

/** Where a teacher puts a lesson together, leads it, and ends it. */
export function DiscussScreen({ debate, place }: Props) {
  const { end } = useDiscussText()
  const runId = useRunId()
  const run = useRun((state) => state.run)
  const absent = useRun((state) => state.absent)
  const [opened, setOpened] = useState<'end' | 'phone'>()
  useEffect(() => {
    if (runId !== undefined) void resumeRun(runId)
    return followRun()
  }, [runId])
  const leave = () => {
    setOpened(undefined)
    void leaveRun()
    location.hash = ''
  }
  if (runId !== undefined && run && opened === 'end') {
    return (
      <LessonEnd debate={debate} run={run} onBack={() => setOpened(undefined)} onErased={leave} />
    )
  }
  if (runId !== undefined && run) {
    return (
      <>
        <Stage
          debate={debate}
          onLeave={leave}
          onEnd={() => setOpened('end')}
          onPhone={() => setOpened('phone')}
        />
        {opened === 'phone' && (
          <PhoneDialog
            debate={debate}
            place={place}
            run={run}
            onClose={() => setOpened(undefined)}
          />
        )}
      </>
    )
  }
  return (
    <>
      <div role="alert">
        {runId !== undefined && absent && <p className="notice">{end.absent[absent]}</p>}
      </div>
      <SetUp debate={debate} place={place} />
    </>
  )
}

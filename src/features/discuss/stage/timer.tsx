import { useEffect, useState } from 'react'
import { allTimeLeft, isRunning, type LessonRun, timeLeft } from '#domain/lesson-run.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { give } from '#stores/run-store.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** The time, read again each second while the timer runs. */
function useNow(isTicking: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!isTicking) return
    setNow(Date.now())
    const ticking = setInterval(() => setNow(Date.now()), SECOND / 4)
    return () => clearInterval(ticking)
  }, [isTicking])
  return now
}

/** 4:05; hours are minutes. */
function clock(left: number) {
  const seconds = Math.ceil(left / SECOND)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The step's time, to start and stop. Its end is seen, not heard. */
export function Timer({ run }: { run: LessonRun }) {
  const { stage: say } = useDiscussText()
  const runs = isRunning(run)
  const left = timeLeft(run, useNow(runs))
  return (
    <div className="timer" data-up={(runs && left === 0) || undefined}>
      <button
        type="button"
        className="key key-time"
        aria-label={`${runs ? say.pauseTimer : say.startTimer}, ${clock(left)}`}
        data-runs={runs || undefined}
        onClick={() => void give({ type: runs ? 'pauseTimer' : 'startTimer', now: Date.now() })}
      >
        {clock(left)}
      </button>
      <button
        type="button"
        className="key"
        aria-label={say.addMinute}
        onClick={() => void give({ type: 'addMinute', now: Date.now() })}
      >
        {say.plusMinute}
      </button>
    </div>
  )
}

/** What is left of the whole lesson, or that the step's time is up. */
export function TimeLeft({ run }: { run: LessonRun }) {
  const { stage: say } = useDiscussText()
  const runs = isRunning(run)
  const now = useNow(runs)
  const inAll = Math.ceil(allTimeLeft(run, now) / MINUTE)
  return (
    <div className="time-left">
      <p role="status" className="time-up">
        {runs && timeLeft(run, now) === 0 ? say.timeIsUp : ''}
      </p>
      <p>
        <span className="unseen">{say.leftLong(inAll)}</span>
        <span aria-hidden="true">{say.left(inAll)}</span>
      </p>
    </div>
  )
}

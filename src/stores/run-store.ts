import { create } from 'zustand'
import type { Lesson } from '#domain/lesson.ts'
import { type Command, type LessonRun, newRun, reduce } from '#domain/lesson-run.ts'
import { commandRun, eraseRun, keepRun, readRun, watchRuns } from '#io/lesson-db.ts'
import { randomId } from '#io/random-id.ts'

export type RunState = {
  /** The run on the screen, as last acknowledged by the browser's storage. */
  readonly run?: LessonRun
  /** `failed`: the browser refused; the run goes on in this tab's memory alone. */
  readonly saving: 'saved' | 'failed'
}

/** The lesson this tab leads. */
export const useRun = create<RunState>()(() => ({ saving: 'saved' }))

/**
 * Begins a run and puts it on the screen.
 *
 * Shape:  its id, for the address (`#run=…`).
 * Errors: none; what can't be kept goes on in memory, and `saving` says so.
 */
export async function beginRun(
  lesson: Lesson,
  { className, now }: { readonly className: string; readonly now: number },
): Promise<string> {
  const run = newRun(lesson, { id: randomId(), className, now })
  useRun.setState({ run, saving: await outcome(keepRun(run)) })
  return run.id
}

/** Puts a kept run on the screen. Shape: whether there is one. Errors: none. */
export async function resumeRun(id: string): Promise<boolean> {
  try {
    const run = await readRun(id)
    if (run) useRun.setState({ run, saving: 'saved' })
    return run !== undefined
  } catch {
    return false
  }
}

/** Commands are carried out one after the other, in the order they were given. */
let line: Promise<unknown> = Promise.resolve()

/**
 * Carries out a command on the run on the screen. The screen changes once the change is on the disk.
 *
 * Errors: none; where the browser refuses, the change is kept in memory and `saving` is `failed`.
 */
export function give(command: Command): Promise<void> {
  const done = line.then(async () => {
    const { run } = useRun.getState()
    if (!run) return
    try {
      const next = await commandRun(run.id, command)
      useRun.setState(next ? { run: next, saving: 'saved' } : { run: reduce(run, command) })
    } catch {
      useRun.setState({ run: reduce(run, command), saving: 'failed' })
    }
  })
  line = done
  return done
}

/** Takes the run off the screen; it stays kept. */
export const leaveRun = () => useRun.setState({ saving: 'saved' }, true)

/** Erases the run on the screen for good. Errors: rejects where the browser refuses. */
export async function eraseThisRun(): Promise<void> {
  const { run } = useRun.getState()
  if (run) await eraseRun(run.id)
  leaveRun()
}

/** Follows what other tabs do to the run on the screen. Shape: returns how to stop. */
export const followRun = () =>
  watchRuns(({ id, revision }) => {
    const { run } = useRun.getState()
    if (run?.id !== id) return
    if (revision < 0) leaveRun()
    else if (revision > run.revision) void resumeRun(id)
  })

const outcome = (write: Promise<unknown>): Promise<RunState['saving']> =>
  write.then(
    () => 'saved' as const,
    () => 'failed' as const,
  )

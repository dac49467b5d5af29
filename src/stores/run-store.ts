import { create } from 'zustand'
import type { Lesson } from '#domain/lesson.ts'
import { type Command, type LessonRun, newRun, reduce, type TheClass } from '#domain/lesson-run.ts'
import { eraseRun, readRun, saveRun } from '#io/lesson-db.ts'
import { StorageFailure } from '#io/lesson-storage.ts'
import { randomId } from '#io/random-id.ts'
import { watchNews } from '#io/run-news.ts'

export type RunState = {
  /** The run on the screen: as the browser's storage acknowledged it, with what still waits. */
  readonly run?: LessonRun
  /**
   * `failed`: the browser refused; the run goes on in this tab's memory and is tried again ·
   * `outdated`: a later version of the site is open in another tab; this one doesn't write any more.
   */
  readonly saving: 'saved' | 'failed' | 'outdated'
  /** What was done and is not on the disk yet, the oldest first. */
  readonly waiting: readonly Command[]
  /** Whether the run was ever on the disk. */
  readonly isKept: boolean
  /** Why a run that was asked for isn't on the screen. */
  readonly absent?: 'missing' | 'unreadable' | 'refused' | 'newer' | 'erased'
}

const NONE: RunState = { saving: 'saved', waiting: [], isKept: false }

/** The lesson this tab leads. */
export const useRun = create<RunState>()(() => NONE)

/** What touches storage is done one after the other, in the order it was asked for. */
let line: Promise<unknown> = Promise.resolve()

function inLine<Result>(task: () => Result | Promise<Result>): Promise<Result> {
  const done = line.then(task)
  line = done.catch(() => undefined)
  return done
}

/**
 * Begins a run and puts it on the screen.
 *
 * Shape:  its id, for the address (`#run=…`).
 * Errors: none; what can't be kept goes on in memory, and `saving` says so.
 */
export async function beginRun(
  lesson: Lesson,
  about: TheClass & { readonly now: number },
): Promise<string> {
  const run = newRun(lesson, { ...about, id: randomId() })
  await inLine(() => {
    putAway()
    useRun.setState({ ...NONE, run }, true)
    return keep([])
  })
  return run.id
}

/** Puts a kept run on the screen. Shape: whether there is one; `absent` says why not. Errors: none. */
export const resumeRun = (id: string): Promise<boolean> =>
  inLine(async () => {
    if (useRun.getState().run?.id !== id) putAway()
    const before = left.get(id)
    left.delete(id)
    if (before) useRun.setState(before, true)
    if (useRun.getState().run?.id === id) {
      await keep([])
      return useRun.getState().run !== undefined
    }
    try {
      const found = await readRun(id)
      const isOurs = found.state === 'ours'
      useRun.setState(
        isOurs ? { ...NONE, run: found.run, isKept: true } : { ...NONE, absent: found.state },
        true,
      )
      return isOurs
    } catch (cause) {
      useRun.setState({ ...NONE, absent: kindOf(cause) }, true)
      return false
    }
  })

/**
 * Carries out a command on the run on the screen. The screen changes once the change is on the disk.
 *
 * Errors: none; where the browser refuses, the change is kept in memory, `saving` says so, and it is
 *         tried again with the next command, and by itself.
 */
export const give = (command: Command): Promise<void> => inLine(() => keep([command]))

/** Tries again to keep what is not kept yet, and takes over what other tabs did. Errors: none. */
export const syncRun = (): Promise<void> => inLine(() => keep([]))

async function keep(commands: readonly Command[]) {
  const { run, waiting, saving, isKept } = useRun.getState()
  if (!run) return
  // What changes nothing on this screen must not change another one later.
  const telling = commands.filter((command) => reduce(run, command) !== run)
  const memory = commands.reduce(reduce, run)
  const inMemory = { run: memory, waiting: [...waiting, ...telling], isKept }
  if (saving === 'outdated') return useRun.setState(inMemory)
  try {
    const kept = await saveRun(memory, [...waiting, ...commands])
    if (isOnScreen(run)) show(kept)
  } catch (cause) {
    const isOutdated = kindOf(cause) === 'newer'
    const state: RunState = { ...inMemory, saving: isOutdated ? 'outdated' : 'failed' }
    if (isOnScreen(run)) useRun.setState(state, true)
    else left.set(run.id, state)
    if (!isOutdated) tryLater()
  }
}

const isOnScreen = ({ id }: LessonRun) => useRun.getState().run?.id === id
const kindOf = (cause: unknown) => (cause instanceof StorageFailure ? cause.kind : 'refused')

/** Runs that were taken off the screen with something that still waits, by id. */
const left = new Map<string, RunState>()

/** The run on the screen gives way to another; what of it isn't on the disk yet is not forgotten. */
function putAway() {
  const state = useRun.getState()
  if (state.run && state.saving !== 'saved') left.set(state.run.id, state)
}

/** Asked for in line: meanwhile the run may be back on the screen, or kept, and is not kept twice. */
async function keepLeft(id: string) {
  const { run, waiting } = left.get(id) ?? {}
  if (!run || !waiting) return
  try {
    await saveRun(run, waiting)
    left.delete(id)
  } catch {
    tryLater()
  }
}

function show(kept: Awaited<ReturnType<typeof saveRun>>) {
  wait = FIRST_WAIT
  if (kept.state === 'kept') useRun.setState({ ...NONE, run: kept.run, isKept: true }, true)
  else useRun.setState({ ...NONE, absent: 'erased' }, true)
}

const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000
let wait = FIRST_WAIT
let clock: ReturnType<typeof setTimeout> | undefined

function tryLater() {
  clearTimeout(clock)
  clock = setTimeout(() => {
    wait = Math.min(wait * 2, LONGEST_WAIT)
    if (useRun.getState().saving === 'failed') void syncRun()
    for (const id of left.keys()) void inLine(() => keepLeft(id))
  }, wait)
}

/**
 * Takes the run off the screen once all that was asked for before is done; it stays kept, in memory
 * where the browser refused it. Errors: none.
 */
export const leaveRun = (): Promise<void> =>
  inLine(() => {
    putAway()
    useRun.setState(NONE, true)
  })

/** Erases the run on the screen for good. Errors: rejects where the browser refuses. */
export const eraseThisRun = (): Promise<void> =>
  inLine(async () => {
    const { run, isKept } = useRun.getState()
    if (!run) return
    try {
      await eraseRun(run.id)
    } catch (cause) {
      if (isKept) throw cause // else there is nothing to erase but what this tab remembers
    }
    useRun.setState(NONE, true)
  })

/**
 * Follows what other tabs do to the run on the screen. Shape: returns how to stop.
 *
 * Errors: none. A tab that slept hears nothing; it looks when it is shown again.
 */
export function followRun(): () => void {
  const stop = watchNews(({ id, revision }) => {
    const { run } = useRun.getState()
    if (run?.id === id && revision !== run.revision) void syncRun()
  })
  const look = () => {
    if (document.visibilityState === 'visible') void syncRun()
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('pageshow', look)
  return () => {
    stop()
    document.removeEventListener('visibilitychange', look)
    removeEventListener('pageshow', look)
  }
}

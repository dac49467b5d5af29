import { MAX_CLASS, type Tally } from './hands.ts'
import { isReveal, type Lesson, type Spot } from './lesson.ts'

/** A step's time: running towards a moment, or standing. Units: milliseconds; `endsAt` since 1970. */
export type Timer = { readonly step: string } & (
  | { readonly endsAt: number }
  | { readonly left: number }
)

/** One lesson with one class. It holds nothing of single pupils. */
export type LessonRun = {
  readonly version: typeof RUN_VERSION
  readonly id: string
  readonly lesson: Lesson
  /** As the teacher calls the class: "3B". */
  readonly className: string
  readonly classSize?: number
  /** When it began. Units: milliseconds since 1970. */
  readonly began: number
  /** Counts the commands that changed something. */
  readonly revision: number
  readonly at: Spot
  /** Hands, by step id, or `{step}/why` for what a guess went by. */
  readonly tallies: Readonly<Record<string, Tally>>
  /** The reveals that were uncovered, by step id. */
  readonly uncovered: readonly string[]
  /** The steps there was no time for. */
  readonly skipped: readonly string[]
  /** What the class caught of the words to restate: `{view}/{sentence}`, by step id. */
  readonly caught: Readonly<Record<string, readonly string[]>>
  /** What the teacher noted, by step id. */
  readonly remarks: Readonly<Record<string, string>>
  readonly timer?: Timer
  /** Tallies as they were before the last counts, the newest last. */
  readonly undo: readonly { readonly key: string; readonly tally: Tally }[]
}

export const RUN_VERSION = 1

/** How many counts can be taken back. */
export const MAX_UNDO = 50
/** The longest remark and class name, in characters (code points). */
export const MAX_REMARK = 1000
export const MAX_CLASS_NAME = 40

/**
 * What a teacher does. `from` is where the screen was when they did it: a command from a screen that
 * is no longer there is dropped, so that one press too many, or a second tab, moves nothing twice.
 */
export type Command =
  | { readonly type: 'move'; readonly from: Spot; readonly to: Spot }
  | { readonly type: 'skip'; readonly from: Spot }
  | { readonly type: 'classSize'; readonly size: number | undefined }
  | {
      readonly type: 'count'
      readonly key: string
      readonly option: string
      /** Absent takes the count away. */
      readonly hands: number | undefined
    }
  | {
      readonly type: 'add'
      readonly key: string
      readonly option: string
      readonly by: 1 | -1
      /** The count on the screen, where it isn't counted but follows from the others. */
      readonly from?: number | undefined
    }
  | { readonly type: 'undo' }
  | { readonly type: 'catch'; readonly step: string; readonly part: string }
  | { readonly type: 'remark'; readonly step: string; readonly text: string }
  | { readonly type: 'startTimer' | 'pauseTimer' | 'addMinute'; readonly now: number }

/** Who the lesson is with. `size` is left to the first count where the teacher doesn't say it. */
export type TheClass = { readonly className: string; readonly size?: number | undefined }

/** A run that begins now. */
export const newRun = (
  lesson: Lesson,
  { id, className, size, now }: TheClass & { readonly id: string; readonly now: number },
): LessonRun =>
  sized(
    {
      version: RUN_VERSION,
      id,
      lesson,
      className: cut(className.trim(), MAX_CLASS_NAME),
      began: now,
      revision: 0,
      at: { step: 0, page: 0 },
      tallies: {},
      uncovered: [],
      skipped: [],
      caught: {},
      remarks: {},
      undo: [],
    },
    size,
  )

const cut = (text: string, length: number) => [...text].slice(0, length).join('')
const isSame = (one: Spot, other: Spot) => one.step === other.step && one.page === other.page

/**
 * The run after a command.
 *
 * Shape:  the same object where the command changes nothing: it came from a screen that is gone, or
 *         asks for what can't be (a step beyond the end, a reveal behind its veil, a count below 0).
 * Errors: none.
 */
export function reduce(run: LessonRun, command: Command): LessonRun {
  const next = applied(run, command)
  return next === run ? run : { ...next, revision: run.revision + 1 }
}

function applied(run: LessonRun, command: Command): LessonRun {
  switch (command.type) {
    case 'move':
      return isSame(command.from, run.at) ? movedTo(run, command.to) : run
    case 'skip':
      return isSame(command.from, run.at) ? skipped(run) : run
    case 'classSize':
      return sized(run, command.size)
    case 'count':
      return counted(run, command.key, command.option, command.hands)
    case 'add': {
      const now = run.tallies[command.key]?.[command.option] ?? command.from ?? 0
      return counted(run, command.key, command.option, now + command.by)
    }
    case 'undo':
      return undone(run)
    case 'catch':
      return caughtOrNot(run, command.step, command.part)
    case 'remark':
      return remarked(run, command.step, command.text)
    default:
      return timed(run, command.type, command.now)
  }
}

function movedTo(run: LessonRun, to: Spot): LessonRun {
  const step = run.lesson.steps[to.step]
  const isWhole = Number.isSafeInteger(to.step) && Number.isSafeInteger(to.page)
  if (!step || !isWhole || to.page < 0 || isSame(to, run.at)) return run
  // A reveal is entered at its veil, wherever the class comes from.
  if (isReveal(step.kind) && to.step !== run.at.step && to.page > 0) return run
  const isNew = isReveal(step.kind) && to.page > 0 && !run.uncovered.includes(step.id)
  const at = { step: to.step, page: to.page }
  const moved = { ...run, at, ...(isNew && { uncovered: [...run.uncovered, step.id] }) }
  return to.step === run.at.step ? moved : withoutTimer(moved)
}

const withoutTimer = ({ timer: _, ...run }: LessonRun): LessonRun => run

function skipped(run: LessonRun): LessonRun {
  const step = run.lesson.steps[run.at.step]
  const gone = movedTo(run, { step: run.at.step + 1, page: 0 })
  if (!step || gone === run) return run
  return run.skipped.includes(step.id) ? gone : { ...gone, skipped: [...run.skipped, step.id] }
}

function sized(run: LessonRun, size: number | undefined): LessonRun {
  if (size === run.classSize) return run
  const { classSize: _, ...unsized } = run
  if (size === undefined) return unsized
  return isCount(size) && size > 0 ? { ...run, classSize: size } : run
}

const isCount = (hands: number) => Number.isSafeInteger(hands) && hands >= 0 && hands <= MAX_CLASS

function counted(
  run: LessonRun,
  key: string,
  option: string,
  hands: number | undefined,
): LessonRun {
  const tally = run.tallies[key] ?? {}
  if (tally[option] === hands || (hands !== undefined && !isCount(hands))) return run
  const { [option]: _, ...others } = tally
  return {
    ...withTally(run, key, hands === undefined ? others : { ...tally, [option]: hands }),
    undo: [...run.undo, { key, tally }].slice(-MAX_UNDO),
  }
}

function withTally(run: LessonRun, key: string, tally: Tally): LessonRun {
  const { [key]: _, ...others } = run.tallies
  const isEmpty = Object.keys(tally).length === 0
  return { ...run, tallies: isEmpty ? others : { ...others, [key]: tally } }
}

function undone(run: LessonRun): LessonRun {
  const last = run.undo.at(-1)
  return last ? { ...withTally(run, last.key, last.tally), undo: run.undo.slice(0, -1) } : run
}

function caughtOrNot(run: LessonRun, step: string, part: string): LessonRun {
  const now = run.caught[step] ?? []
  const next = now.includes(part) ? now.filter((one) => one !== part) : [...now, part]
  return { ...run, caught: { ...run.caught, [step]: next } }
}

function remarked(run: LessonRun, step: string, text: string): LessonRun {
  const remark = cut(text, MAX_REMARK)
  return (run.remarks[step] ?? '') === remark
    ? run
    : { ...run, remarks: { ...run.remarks, [step]: remark } }
}

const MINUTE = 60_000

/** What is left of the present step's time. Units: milliseconds; 0 when it is over. */
export function timeLeft(run: LessonRun, now: number): number {
  const step = run.lesson.steps[run.at.step]
  const { timer } = run
  if (!timer || timer.step !== step?.id) return (step?.minutes ?? 0) * MINUTE
  return 'endsAt' in timer ? Math.max(timer.endsAt - now, 0) : timer.left
}

/** Whether the present step's time runs. */
export const isRunning = ({ timer }: LessonRun): boolean => timer !== undefined && 'endsAt' in timer

/** What is left of the whole lesson. Units: milliseconds. */
export const allTimeLeft = (run: LessonRun, now: number): number =>
  run.lesson.steps
    .slice(run.at.step + 1)
    .reduce((sum, { minutes }) => sum + minutes * MINUTE, timeLeft(run, now))

function timed(
  run: LessonRun,
  what: 'startTimer' | 'pauseTimer' | 'addMinute',
  now: number,
): LessonRun {
  const step = run.lesson.steps[run.at.step]?.id
  if (step === undefined || !Number.isFinite(now)) return run
  const left = timeLeft(run, now)
  const runs = isRunning(run)
  if (what === 'addMinute') {
    const more = left + MINUTE
    return { ...run, timer: runs ? { step, endsAt: now + more } : { step, left: more } }
  }
  if ((what === 'startTimer') === runs) return run
  return { ...run, timer: runs ? { step, left } : { step, endsAt: now + left } }
}

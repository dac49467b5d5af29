import type { RelationKind } from './kinds.ts'
import type { HandsForm } from './lesson.ts'

/** Hands by option. An option that was not counted yet is absent. */
export type Tally = Readonly<Record<string, number>>

/** More pupils than a hall holds. */
export const MAX_CLASS = 999

const DEGREES = {
  five: ['agree', 'leanAgree', 'unsure', 'leanDisagree', 'disagree'],
  three: ['agree', 'unsure', 'disagree'],
} as const
const BESIDES = ['both', 'neither', 'more'] as const

/** What a hand can go up for, besides the speakers of a pair. */
export type Answer = (typeof DEGREES)['five'][number] | (typeof BESIDES)[number]

/**
 * What hands go up for, in the order of the screen.
 *
 * Shape: for `sign`, the ids of the pair's speakers, then `both`, `neither`, `more`.
 */
export const optionsOf = (form: HandsForm, speakers: readonly string[]): readonly string[] =>
  form === 'sign' ? [...speakers, ...BESIDES] : DEGREES[form]

/** How a class reads two views, one to four fingers. */
export const CODES = [
  'shared',
  'emphasis',
  'different',
  'opposed',
] as const satisfies readonly RelationKind[]

/** All hands of a tally. Units: pupils. */
export const totalOf = (tally: Tally, options: readonly string[]): number =>
  options.reduce((sum, option) => sum + (tally[option] ?? 0), 0)

/** Whether every option has its count. */
export const isTaken = (tally: Tally, options: readonly string[]): boolean =>
  options.every((option) => tally[option] !== undefined)

/**
 * The last count, which follows from the class size once all others are known.
 *
 * Shape: the tally as it stands where more than one count is missing, none is, the size is unknown, or
 *        more hands than pupils were counted.
 */
export function withLast(tally: Tally, options: readonly string[], size?: number): Tally {
  const missing = options.filter((option) => tally[option] === undefined)
  const [last] = missing
  if (size === undefined || last === undefined || missing.length > 1 || options.length < 2) {
    return tally
  }
  const left = size - totalOf(tally, options)
  return left < 0 ? tally : { ...tally, [last]: left }
}

/** What moved between two shows of hands. */
export type Change = {
  readonly before: number
  readonly after: number
  /** The option whose hands changed most, and how; absent where none did or the counts differ. */
  readonly most?: { readonly option: string; readonly from: number; readonly to: number }
}

/**
 * Compares two shows of hands.
 *
 * Shape:  `before` and `after` are the hands counted each time; where they differ, nothing is said of
 *         single options, since it could be other pupils who raised them.
 * Errors: none.
 */
export function compareHands(before: Tally, after: Tally, options: readonly string[]): Change {
  const totals = { before: totalOf(before, options), after: totalOf(after, options) }
  if (totals.before !== totals.after) return totals
  const moves = options.map((option) => ({
    option,
    from: before[option] ?? 0,
    to: after[option] ?? 0,
  }))
  const most = moves.reduce((a, b) => (Math.abs(b.to - b.from) > Math.abs(a.to - a.from) ? b : a))
  return most.to === most.from ? totals : { ...totals, most }
}

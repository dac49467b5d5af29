/** What a class does in one step. */
export const STEP_KINDS = [
  'background',
  'question',
  'before',
  'views',
  'who',
  'similarities',
  'code',
  'relation',
  'names',
  'trail',
  'restate',
  'next',
  'talk',
  'after',
  'exit',
] as const
export type StepKind = (typeof STEP_KINDS)[number]

export const TEMPLATES = ['full', 'quick', 'who', 'homework', 'now'] as const
/** One full lesson · quick compare · who said it? · after homework · then and now. */
export type Template = (typeof TEMPLATES)[number]

export const HANDS_FORMS = ['five', 'three', 'sign'] as const
/** How hands go up: five degrees on the statement · three · which view one would sign. */
export type HandsForm = (typeof HANDS_FORMS)[number]

/** Steps that show what was kept from the class, behind a veil. */
export const REVEALS = ['relation', 'names', 'next'] as const satisfies readonly StepKind[]
export type Reveal = (typeof REVEALS)[number]

/** Steps whose words a teacher may put otherwise. */
export const WORDED = [
  'similarities',
  'restate',
  'talk',
  'exit',
] as const satisfies readonly StepKind[]

/** The longest wording that a step takes, in characters (code points). */
export const MAX_WORDING = 400
/** A step's time in minutes, at most. */
export const MAX_MINUTES = 60
/** More steps than a day of lessons has. */
export const MAX_STEPS = 120

export type LessonStep = {
  /** `{theme}-{kind}`, with `-2`, `-3` where a theme has that kind again. */
  readonly id: string
  readonly kind: StepKind
  readonly theme: string
  /** Whole minutes, from 0, which is no time set, to `MAX_MINUTES`. */
  readonly minutes: number
  /** The teacher's wording; without it the debate's own prompt stands. */
  readonly text?: string
  /** For `who`: the view whose speaker is guessed. */
  readonly view?: string
}

/**
 * A prepared lesson: what travels in a link or a file. It names things as the debate without names
 * does, so that it tells nothing.
 */
export type Lesson = {
  readonly version: typeof LESSON_VERSION
  readonly debateId: string
  readonly template: Template
  readonly hands: HandsForm
  /** The themes in their order, each with the pair of views that is compared. */
  readonly themes: readonly { readonly theme: string; readonly pair: string }[]
  readonly steps: readonly LessonStep[]
}

export const LESSON_VERSION = 1

/** Where in a lesson a class is: a step, and a page in it, both from 0. */
export type Spot = { readonly step: number; readonly page: number }

export const isReveal = (kind: StepKind): kind is Reveal =>
  (REVEALS as readonly StepKind[]).includes(kind)

/** What can't travel in a link or a file: halves of characters, and control signs. */
const UNWRITABLE = /[\p{Surrogate}\uFFFD\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu

/** The step in a teacher's words. Shape: what is blank leaves the debate's own prompt. */
export function reworded({ text: _, ...step }: LessonStep, typed: string): LessonStep {
  const text = [...typed.replace(UNWRITABLE, ' ')].slice(0, MAX_WORDING).join('')
  return text.trim() === '' ? step : { ...step, text }
}

/** The whole time. Units: minutes. */
export const minutesOf = ({ steps }: Pick<Lesson, 'steps'>): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0)

/** What a step can't do without: names, before the trail or what happened next can be shown. */
const needsNames = (kind: StepKind) => kind === 'trail' || kind === 'next'

/**
 * Whether every step that tells names stands after its theme's step that shows them.
 *
 * Shape: the steps that don't, in order.
 */
export const tooEarly = (steps: readonly LessonStep[]): readonly LessonStep[] =>
  steps.filter(
    ({ kind, theme }, i) =>
      needsNames(kind) &&
      !steps.slice(0, i).some((step) => step.kind === 'names' && step.theme === theme),
  )

/**
 * The steps with one moved by some places.
 *
 * Errors: `undefined` where it can't stand: beyond the ends, or where something would be told before
 *         the names are shown.
 */
export function moved(
  steps: readonly LessonStep[],
  id: string,
  by: number,
): readonly LessonStep[] | undefined {
  const from = steps.findIndex((step) => step.id === id)
  const step = steps[from]
  const to = from + by
  if (!step || to < 0 || to >= steps.length) return undefined
  const next = steps.toSpliced(from, 1).toSpliced(to, 0, step)
  return tooEarly(next).length === 0 ? next : undefined
}

/** The steps without one, and without those that can't stand without it. */
export function dropped(steps: readonly LessonStep[], id: string): readonly LessonStep[] {
  const left = steps.filter((step) => step.id !== id)
  const early = new Set(tooEarly(left))
  return left.filter((step) => !early.has(step))
}

import type { DebateEvent, View } from './debate.ts'
import { isReveal, type Lesson, type LessonStep, type Reveal, type Spot } from './lesson.ts'
import type { LessonDebate, NextEvents, Pair } from './lesson-debate.ts'

/** The pair of views that a step's theme is compared by. */
export function pairOf(
  { themes }: Pick<Lesson, 'themes'>,
  { pairs }: Pick<LessonDebate, 'pairs'>,
  theme: string,
): Pair | undefined {
  const chosen = themes.find((one) => one.theme === theme)?.pair
  const there = pairs.filter((pair) => pair.theme === theme)
  return there.find(({ id }) => id === chosen) ?? there[0]
}

/** What the number of a step's pages follows from. */
export type PageParts = {
  readonly views: readonly View[]
  readonly events: readonly DebateEvent[]
  /** The steps before it in which its theme's class guessed who speaks. */
  readonly guesses: number
  /** Whether names are shown by then. */
  readonly isNamed: boolean
}

/**
 * How many pages a step has.
 *
 * Shape: reveals begin with a veil, page 0. Views come one by one, then together; words to restate
 *        come after the task, a view a page; what happened next has an event a page. What would tell
 *        names has one page, which says so, until they are shown.
 */
export function pagesOf(step: LessonStep, { views, events, guesses, isNamed }: PageParts): number {
  switch (step.kind) {
    case 'views':
      return views.length + 1
    case 'who': // the guess, and what it went by
    case 'similarities': // the prompt, then the views
    case 'code': // the views, then the count
    case 'relation':
    case 'after': // the count, then both shows of hands
      return 2
    case 'names':
      return guesses > 0 ? 3 : 2
    case 'trail':
      return isNamed ? views.length : 1
    case 'restate':
      return views.length + 1
    case 'next':
      return isNamed ? 1 + Math.max(events.length, 1) : 1
    default:
      return 1
  }
}

/** The steps before one in which its theme's class guessed who speaks. */
export const guessesBefore = (steps: readonly LessonStep[], at: number): readonly LessonStep[] =>
  steps.slice(0, at).filter(({ kind, theme }) => kind === 'who' && theme === steps[at]?.theme)

/** Where the lesson goes on; `undefined` at its end. */
export function following(lesson: Lesson, at: Spot, pages: number): Spot | undefined {
  if (at.page + 1 < pages) return { step: at.step, page: at.page + 1 }
  return at.step + 1 < lesson.steps.length ? { step: at.step + 1, page: 0 } : undefined
}

/**
 * Where the lesson goes back to; `undefined` at its start.
 *
 * Shape: going back never uncovers: a reveal is entered at its veil, and left from it.
 */
export function preceding(
  { steps }: Lesson,
  at: Spot,
  pagesBefore: (step: LessonStep) => number,
): Spot | undefined {
  if (at.page > 0) return { step: at.step, page: at.page - 1 }
  const before = steps[at.step - 1]
  if (!before) return undefined
  return { step: at.step - 1, page: isReveal(before.kind) ? 0 : pagesBefore(before) - 1 }
}

/** The events that bear on some views. */
export const eventsOn = (next: NextEvents | undefined, views: readonly string[]) =>
  (next?.events ?? []).filter((event) => event.views.some((id) => views.includes(id)))

/**
 * Whether something kept from the class is known where it stands.
 *
 * Shape: only after the theme's own reveal, and only where that was uncovered; back before it, the
 *        screen is as it was.
 */
export function isKnown(
  { steps }: Pick<Lesson, 'steps'>,
  uncovered: readonly string[],
  at: Spot,
  what: Reveal,
): boolean {
  const theme = steps[at.step]?.theme
  return steps.some(
    (step, i) =>
      step.kind === what &&
      step.theme === theme &&
      (i < at.step ? uncovered.includes(step.id) : i === at.step && at.page > 0),
  )
}

/** Whether the class is yet to come to a theme's relation or names. */
export function isPending(
  lesson: Pick<Lesson, 'steps'>,
  uncovered: readonly string[],
  at: Spot,
  what: Reveal,
): boolean {
  const theme = lesson.steps[at.step]?.theme
  return (
    lesson.steps.some((step) => step.kind === what && step.theme === theme) &&
    !isKnown(lesson, uncovered, at, what)
  )
}

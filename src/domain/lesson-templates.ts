import type { View } from './debate.ts'
import {
  type HandsForm,
  LESSON_VERSION,
  type Lesson,
  type LessonStep,
  type StepKind,
  type Template,
} from './lesson.ts'
import { type LessonDebate, type Pair, viewsOf } from './lesson-debate.ts'

type Part = readonly [kind: StepKind, minutes: number]

/** What each template has in one theme. Units: minutes, for a class of 32. */
const PARTS: Readonly<Record<Template, readonly Part[]>> = {
  full: [
    ['background', 2],
    ['question', 1],
    ['before', 3],
    ['views', 6],
    ['who', 4],
    ['similarities', 4],
    ['code', 4],
    ['relation', 3],
    ['names', 2],
    ['trail', 3],
    ['restate', 5],
    ['after', 3],
    ['exit', 3],
  ],
  quick: [
    ['background', 2],
    ['question', 1],
    ['views', 4],
    ['similarities', 3],
    ['code', 3],
    ['relation', 2],
    ['names', 1],
    ['exit', 1],
  ],
  who: [
    ['background', 2],
    ['views', 4],
    ['who', 3],
    ['who', 3],
    ['names', 2],
    ['talk', 2],
    ['exit', 2],
  ],
  homework: [
    ['background', 1],
    ['before', 2],
    ['similarities', 3],
    ['code', 3],
    ['relation', 2],
    ['names', 1],
    ['restate', 4],
    ['after', 2],
    ['exit', 2],
  ],
  now: [
    ['background', 2],
    ['question', 1],
    ['before', 2],
    ['views', 4],
    ['names', 1],
    ['next', 4],
    ['talk', 2],
    ['after', 2],
    ['exit', 2],
  ],
}

/** What a template asks of a theme before it can be led there. */
export const fitsTheme = (template: Template, theme: string, debate: LessonDebate): boolean => {
  const pairs = debate.pairs.filter((pair) => pair.theme === theme)
  return template === 'now' ? pairs.some((pair) => isTested(pair, debate)) : pairs.length > 0
}

const isTested = ({ views }: Pair, { tested }: LessonDebate) =>
  views.some((id) => tested.includes(id))

/**
 * The pair that a theme is compared by, unless the teacher chooses another.
 *
 * Shape: for `now`, one that something which happened bears on; then one view a side, each with the
 *        speaker's own words; then the debate's first.
 */
export function usualPair(
  template: Template,
  theme: string,
  debate: LessonDebate,
): Pair | undefined {
  const there = debate.pairs.filter((pair) => pair.theme === theme)
  const fitting = template === 'now' ? there.filter((pair) => isTested(pair, debate)) : there
  const areOwnWords = (pair: Pair) => {
    const views = viewsOf(debate, pair)
    return views.length === 2 && views.every(({ attribution }) => attribution === 'direct')
  }
  return fitting.find(areOwnWords) ?? fitting[0]
}

/**
 * The views whose speaker a class can guess: not the pair's, which it has read under their letters,
 * and first those in the speaker's own words.
 */
export function guessable(theme: string, pair: Pair | undefined, debate: LessonDebate): View[] {
  const others = debate.views.filter(
    ({ id, themes, attribution }) =>
      themes.includes(theme) && attribution !== 'framing' && !pair?.views.includes(id),
  )
  const isOwn = (view: View) => view.attribution === 'direct'
  return [...others.filter(isOwn), ...others.filter((view) => !isOwn(view))]
}

/**
 * A lesson as its template has it.
 *
 * Shape:  the template's steps for each theme, in the order given; themes it doesn't fit are left out,
 *         and a step "who said it?" where no view is left to guess.
 * Errors: none; without a fitting theme the lesson has no steps.
 */
export function lessonFrom(
  template: Template,
  themes: readonly string[],
  debate: LessonDebate,
  hands: HandsForm = 'five',
): Lesson {
  const fitting = themes.filter((theme) => fitsTheme(template, theme, debate))
  const chosen = fitting.flatMap((theme) => {
    const pair = usualPair(template, theme, debate)
    return pair ? [{ theme, pair: pair.id }] : []
  })
  return {
    version: LESSON_VERSION,
    debateId: debate.id,
    template,
    hands,
    themes: chosen,
    steps: chosen.flatMap(({ theme, pair }) => stepsFor(template, theme, pair, debate)),
  }
}

/** The steps of one theme as a template has them, with the pair that the teacher chose. */
export function stepsFor(
  template: Template,
  theme: string,
  pairId: string,
  debate: LessonDebate,
): readonly LessonStep[] {
  const guesses = guessable(
    theme,
    debate.pairs.find(({ id }) => id === pairId),
    debate,
  ).map(({ id }) => id)
  const count = new Map<StepKind, number>()
  return PARTS[template].flatMap(([kind, minutes]): LessonStep[] => {
    const number = (count.get(kind) ?? 0) + 1
    count.set(kind, number)
    const id = `${theme}-${kind}${number > 1 ? `-${number}` : ''}`
    const step = { id, kind, theme, minutes }
    if (kind !== 'who') return [step]
    const view = guesses[number - 1]
    return view ? [{ ...step, view }] : []
  })
}

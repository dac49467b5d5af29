import type { Debate, Text } from './debate.ts'
import { type LessonStep, minutesOf, TEMPLATES, type Template } from './lesson.ts'
import type { LessonDebate } from './lesson-debate.ts'
import { fitsTheme, lessonFrom } from './lesson-templates.ts'

/** What a template comes to in a debate, for one theme. */
export type LessonPlan = {
  readonly template: Template
  readonly steps: readonly Pick<LessonStep, 'id' | 'kind' | 'minutes'>[]
  /** The whole time. */
  readonly minutes: number
  /** The ids of the themes that it can be led on. */
  readonly themes: readonly string[]
}

/** What teachers are told of a debate before they lead it. It holds no view and no name. */
export type LessonGuide = {
  readonly question: Text
  readonly themes: readonly { readonly id: string; readonly title: Text }[]
  readonly codes: Debate['codes']
  readonly plans: readonly LessonPlan[]
}

/**
 * The lessons that a debate can be led as.
 *
 * Shape:  a plan for each template that fits a theme, in the templates' order, with the steps of the
 *         theme where the lesson has most of them.
 * Units:  minutes, as the lesson itself begins with.
 * Errors: none.
 */
export function lessonPlans(debate: LessonDebate): readonly LessonPlan[] {
  return TEMPLATES.flatMap((template) => {
    const themes = debate.themes
      .map(({ id }) => id)
      .filter((theme) => fitsTheme(template, theme, debate))
    const lessons = themes.map((theme) => lessonFrom(template, [theme], debate))
    const [longest] = lessons.toSorted((a, b) => minutesOf(b) - minutesOf(a))
    return longest
      ? [{ template, steps: longest.steps.map(planned), minutes: minutesOf(longest), themes }]
      : []
  })
}

const planned = ({ id, kind, minutes }: LessonStep) => ({ id, kind, minutes })

/** What the page for teachers carries. Shape: see `LessonGuide`. Errors: none. */
export const lessonGuide = (debate: LessonDebate): LessonGuide => ({
  question: debate.question,
  themes: debate.themes.map(({ id, title }) => ({ id, title })),
  codes: debate.codes,
  plans: lessonPlans(debate),
})

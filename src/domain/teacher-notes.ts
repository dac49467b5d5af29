import type { DebateEvent, Prompt, Relation, Speaker, Theme, Verdict, View } from './debate.ts'
import type { PromptStep } from './kinds.ts'
import { type LessonStep, minutesOf, type StepKind, TEMPLATES, type Template } from './lesson.ts'
import {
  type Judgement,
  type LessonDebate,
  type NextEvents,
  type Unveiled,
  viewsOf,
} from './lesson-debate.ts'
import { eventsOn, pairOf } from './lesson-pages.ts'
import { lessonFrom } from './lesson-templates.ts'
import { arePair, type Mark } from './seating.ts'
import { shownView, speakerOf } from './unveiled.ts'

/** All that a lesson keeps from the class, in one: what the page of notes carries. */
export type NotesData = {
  readonly lesson: LessonDebate
  readonly judgement: Judgement
  readonly unveiled: Unveiled
  readonly next: NextEvents
}

/** A view under its letter and number, K1, in the words the class reads, and as it is with names. */
export type NotedView = {
  readonly id: string
  readonly label: string
  readonly hidden: View
  readonly named: View
  /** Whether the lesson compares it. */
  readonly isCompared: boolean
}

/** Who a letter is in a theme. */
export type NotedSpeaker = {
  readonly hidden: Speaker
  readonly speaker: Speaker
  /** Only where two speak. */
  readonly mark?: Mark
  readonly views: readonly NotedView[]
}

/** The notes for one template and theme. */
export type Notes = {
  /** Where they stand on the page: `{template}-{number of the theme}`. */
  readonly id: string
  readonly template: Template
  readonly number: number
  readonly theme: Omit<Theme, 'verdict'>
  readonly minutes: number
  readonly steps: readonly LessonStep[]
  readonly speakers: readonly NotedSpeaker[]
  /** How the editors read the views that are compared. */
  readonly reading?: Relation
  readonly relations: readonly Relation[]
  readonly verdict?: Verdict
  readonly events: readonly DebateEvent[]
}

/** The debate's prompts that steps ask. */
export const PROMPTS_ASKED = {
  similarities: 'similarities',
  restate: 'restate',
  talk: 'probe',
  exit: 'reflect',
} as const satisfies Partial<Record<StepKind, PromptStep>>
export type AskingKind = keyof typeof PROMPTS_ASKED

/** Whether a step asks the class something in the debate's words. */
export const isAsking = (kind: StepKind): kind is AskingKind => kind in PROMPTS_ASKED

/** The debate's own words for a step. Shape: `undefined` where it has none. */
export const askedIn = (
  { prompts }: Pick<LessonDebate, 'prompts'>,
  theme: string,
  kind: AskingKind,
): Prompt | undefined =>
  prompts.find((one) => one.theme === theme && one.step === PROMPTS_ASKED[kind])

/**
 * The notes for a debate, one for each template and theme that it fits.
 *
 * Shape:  by template, then theme. Views stand under the letters that the class sees, numbered from 1
 *         in each letter.
 * Errors: none.
 */
export const notesOf = (data: NotesData): readonly Notes[] =>
  TEMPLATES.flatMap((template) =>
    data.lesson.themes.flatMap((theme, i) => {
      const lesson = lessonFrom(template, [theme.id], data.lesson)
      if (lesson.steps.length === 0) return []
      const pair = pairOf(lesson, data.lesson, theme.id)
      const compared = viewsOf(data.lesson, pair).map(({ id }) => id)
      const relations = data.judgement.relations.filter((one) => one.theme === theme.id)
      const reading = relations.find(({ id }) => id === pair?.id)
      const verdict = data.judgement.verdicts.find((one) => one.theme === theme.id)?.verdict
      return [
        {
          id: `${template}-${i + 1}`,
          template,
          number: i + 1,
          theme,
          minutes: minutesOf(lesson),
          steps: lesson.steps,
          speakers: notedSpeakers(data, theme.id, compared),
          ...(reading && { reading }),
          relations: relations.filter((one) => one !== reading),
          ...(verdict && { verdict }),
          events: eventsOn(data.next, compared),
        },
      ]
    }),
  )

function notedSpeakers(
  { lesson, unveiled }: NotesData,
  theme: string,
  compared: readonly string[],
): NotedSpeaker[] {
  const whoIs = (hidden: Speaker) => {
    const { speaker, mark } = speakerOf(hidden, theme, unveiled)
    return { hidden, speaker, ...(mark && arePair(lesson.speakers) && { mark }) }
  }
  return lesson.speakers.map((hidden) => ({
    ...whoIs(hidden),
    views: lesson.views
      .filter((view) => view.speaker === hidden.id && view.themes.includes(theme))
      .map((view, i) => ({
        id: view.id,
        label: `${hidden.id.toUpperCase()}${i + 1}`,
        hidden: view,
        named: shownView(view, unveiled),
        isCompared: compared.includes(view.id),
      })),
  }))
}

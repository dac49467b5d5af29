import type { DebateEvent, Prompt, Speaker, Theme, View } from '#domain/debate.ts'
import type { PromptStep } from '#domain/kinds.ts'
import type { LessonStep, Reveal } from '#domain/lesson.ts'
import {
  type Judgement,
  type LessonDebate,
  type NextEvents,
  type Pair,
  type Unveiled,
  viewsOf,
} from '#domain/lesson-debate.ts'
import { eventsOn, guessesBefore, isKnown, pagesOf, pairOf } from '#domain/lesson-pages.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import type { Mark } from '#domain/seating.ts'
import { shownView, speakerOf } from '#domain/unveiled.ts'

/** A view as it is shown here, and what it is called without names. */
export type ShownView = { readonly id: string; readonly view: View }

/** One speaker of a pair, as known where the lesson stands. */
export type Side = {
  /** What the speaker is called in tallies: the id without names. */
  readonly id: string
  readonly speaker: Speaker
  /** The speaker's own shape and dye; absent while names are hidden. */
  readonly mark?: Mark
  readonly views: readonly ShownView[]
}

/** What was kept from the class, as far as it can be told. */
export type Told = {
  readonly judgement?: Judgement | undefined
  readonly unveiled?: Unveiled | undefined
  readonly next?: NextEvents | undefined
}

/**
 * What of the opened files may be told where the lesson stands. A file fetched for another theme
 * tells nothing here before its time; what happened next tells names, so it waits for them too.
 */
export function toldAt({ lesson, uncovered, at }: LessonRun, opened: Told): Told {
  const knows = (what: Reveal) => isKnown(lesson, uncovered, at, what)
  return {
    judgement: knows('relation') ? opened.judgement : undefined,
    unveiled: knows('names') ? opened.unveiled : undefined,
    next: knows('names') && knows('next') ? opened.next : undefined,
  }
}

/** One spot of a lesson with all that may be shown there. */
export type Scene = {
  readonly debate: LessonDebate
  readonly run: LessonRun
  readonly step: LessonStep
  readonly page: number
  readonly pages: number
  /** The theme's number in the debate, from 1. */
  readonly number: number
  readonly theme: Omit<Theme, 'verdict'>
  readonly pair: Pair | undefined
  readonly sides: readonly Side[]
  readonly events: readonly DebateEvent[]
  readonly guesses: readonly LessonStep[]
  /** Whether names were shown by here; they may still be on their way. */
  readonly isNamed: boolean
  readonly told: Told
}

/** Puts together what stands on the screen; `undefined` for a run that has no such step. */
export function sceneOf(debate: LessonDebate, run: LessonRun, told: Told): Scene | undefined {
  const { lesson, at, uncovered } = run
  const step = lesson.steps[at.step]
  const number = debate.themes.findIndex(({ id }) => id === step?.theme)
  const hidden = debate.themes[number]
  if (!step || !hidden) return undefined
  const pair = pairOf(lesson, debate, step.theme)
  return {
    debate,
    run,
    step,
    page: at.page,
    pages: pagesAt(debate, run, at.step, told.next),
    number: number + 1,
    theme: told.unveiled?.debate.themes[number] ?? hidden,
    pair,
    sides: sidesOf(debate, step.theme, pair, told.unveiled),
    events: eventsOn(told.next, pair?.views ?? []),
    guesses: guessesBefore(lesson.steps, at.step),
    isNamed: isKnown(lesson, uncovered, at, 'names'),
    told,
  }
}

/** How many pages the step with this number has. */
export function pagesAt(
  debate: LessonDebate,
  { lesson, uncovered }: LessonRun,
  index: number,
  next?: NextEvents,
): number {
  const step = lesson.steps[index]
  if (!step) return 0
  const pair = pairOf(lesson, debate, step.theme)
  return pagesOf(step, {
    views: viewsOf(debate, pair),
    events: eventsOn(next, pair?.views ?? []),
    guesses: guessesBefore(lesson.steps, index).length,
    isNamed: isKnown(lesson, uncovered, { step: index, page: 0 }, 'names'),
  })
}

/** In the order of their letters, which stays when names are shown. */
function sidesOf(
  debate: LessonDebate,
  theme: string,
  pair: Pair | undefined,
  unveiled: Unveiled | undefined,
): Side[] {
  const views = viewsOf(debate, pair)
  return debate.speakers.flatMap((hidden) => {
    const own = views.filter(({ speaker }) => speaker === hidden.id)
    if (own.length === 0) return []
    const shown = own.map((view) => ({ id: view.id, view: shownView(view, unveiled) }))
    return [{ id: hidden.id, ...speakerOf(hidden, theme, unveiled), views: shown }]
  })
}

/** The debate's prompt for a step of this theme. */
export function promptOf({ debate, theme, told }: Scene, step: PromptStep): Prompt | undefined {
  const { prompts } = told.unveiled?.debate ?? debate
  return prompts.find((prompt) => prompt.theme === theme.id && prompt.step === step)
}

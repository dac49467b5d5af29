import { aDebate } from './a-debate.ts'
import type { Debate } from './debate.ts'
import { disguise } from './disguise.ts'
import { LESSON_VERSION, type Lesson, type LessonStep, type StepKind } from './lesson.ts'
import {
  type Judgement,
  judgementOf,
  type LessonDebate,
  lessonDebate,
  type NextEvents,
  nextEvents,
  testedViews,
  type Unveiled,
  unveiled,
} from './lesson-debate.ts'
import { type LessonRun, newRun } from './lesson-run.ts'

const KINDS: readonly StepKind[] = [
  'question',
  'before',
  'views',
  'who',
  'code',
  'relation',
  'names',
  'restate',
  'next',
  'after',
  'exit',
]

/** Steps of some kinds in one theme, three minutes each, for tests. */
export const someSteps = (kinds: readonly StepKind[], theme = 'trust'): LessonStep[] =>
  kinds.map((kind) => ({ id: `${theme}-${kind}`, kind, theme, minutes: 3 }))

/** A lesson for tests; the caller says what the test is about. */
export const aLesson = (about: Partial<Lesson> = {}): Lesson => ({
  version: LESSON_VERSION,
  debateId: 'harbour',
  template: 'full',
  hands: 'five',
  themes: [{ theme: 'trust', pair: 'trust-pair' }],
  steps: someSteps(KINDS),
  ...about,
})

/** A run that began on 1 May 2026, for tests. */
export const aRun = (about: Partial<LessonRun> = {}): LessonRun => ({
  ...newRun(aLesson(), { id: 'a1b2c3d4e5f60718', className: '3B', now: Date.UTC(2026, 4, 1) }),
  ...about,
})

/** What a lesson starts from, and what its reveals open, of a debate in one language. */
export type Sealed = {
  readonly debate: LessonDebate
  readonly judgement: Judgement
  readonly unveiled: Unveiled
  readonly next: NextEvents
}

/** A debate as a lesson gets it, part by part, for tests. */
export function sealedParts(debate: Debate = aDebate()): Sealed {
  const hidden = disguise(debate)
  const sealed = { relation: 'relation.json', names: 'names.json', next: 'next.json' }
  return {
    debate: lessonDebate(hidden, testedViews(debate), sealed),
    judgement: judgementOf(hidden),
    unveiled: unveiled(debate, debate),
    next: nextEvents(debate, debate),
  }
}

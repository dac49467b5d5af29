import { LESSON_VERSION, type Lesson, type LessonStep, type StepKind } from './lesson.ts'
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

import * as v from 'valibot'
import { MAX_CLASS } from '#domain/hands.ts'
import {
  HANDS_FORMS,
  LESSON_VERSION,
  type Lesson,
  MAX_MINUTES,
  MAX_STEPS,
  STEP_KINDS,
  TEMPLATES,
} from '#domain/lesson.ts'
import { type LessonRun, RUN_VERSION } from '#domain/lesson-run.ts'

const whole = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most))
const counter = whole(Number.MAX_SAFE_INTEGER)
const moment = v.pipe(v.number(), v.finite())
const words = v.array(v.string())
const tally = v.record(v.string(), whole(MAX_CLASS))
const name = v.string()

const lesson = v.strictObject({
  version: v.literal(LESSON_VERSION),
  debateId: name,
  template: v.picklist(TEMPLATES),
  hands: v.picklist(HANDS_FORMS),
  themes: v.array(v.strictObject({ theme: name, pair: name })),
  steps: v.pipe(
    v.array(
      v.strictObject({
        id: name,
        kind: v.picklist(STEP_KINDS),
        theme: name,
        minutes: whole(MAX_MINUTES),
        text: v.exactOptional(v.string()),
        view: v.exactOptional(name),
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_STEPS),
  ),
}) satisfies v.GenericSchema<Lesson>

const run = v.pipe(
  v.strictObject({
    version: v.literal(RUN_VERSION),
    id: name,
    lesson,
    className: v.string(),
    classSize: v.exactOptional(v.pipe(whole(MAX_CLASS), v.minValue(1))),
    began: moment,
    revision: counter,
    at: v.strictObject({ step: counter, page: counter }),
    tallies: v.record(name, tally),
    uncovered: words,
    skipped: words,
    caught: v.record(name, words),
    remarks: v.record(name, v.string()),
    timer: v.exactOptional(
      v.union([
        v.strictObject({ step: name, endsAt: moment }),
        v.strictObject({ step: name, left: moment }),
      ]),
    ),
    undo: v.array(v.strictObject({ key: name, tally })),
  }),
  v.check(({ at, lesson }) => at.step < lesson.steps.length),
) satisfies v.GenericSchema<LessonRun>

/** A run as it was found in storage: ours, a newer version's, or past reading. */
export type FoundRun =
  | { readonly state: 'ours'; readonly run: LessonRun }
  | { readonly state: 'newer' | 'unreadable' }

/**
 * Reads back what was stored as a run.
 *
 * Shape:  `newer` is what a later version of the site wrote, which is nobody's to touch here.
 * Errors: none.
 */
export function readStoredRun(stored: unknown): FoundRun {
  if (isNewer(stored)) return { state: 'newer' }
  return v.is(run, stored) ? { state: 'ours', run: stored } : { state: 'unreadable' }
}

const isNewer = (stored: unknown) =>
  typeof stored === 'object' &&
  stored !== null &&
  'version' in stored &&
  typeof stored.version === 'number' &&
  stored.version > RUN_VERSION

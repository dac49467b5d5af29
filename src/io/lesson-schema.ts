import * as v from 'valibot'
import {
  HANDS_FORMS,
  LESSON_VERSION,
  MAX_MINUTES,
  MAX_STEPS,
  MAX_WORDING,
  STEP_KINDS,
  TEMPLATES,
} from '#domain/lesson.ts'
import { id, typedWords } from './debate-schema-atoms.ts'

const minutes = v.pipe(
  v.number(),
  v.safeInteger('not-a-number'),
  v.minValue(0, 'not-a-number'),
  v.maxValue(MAX_MINUTES, 'not-a-number'),
)

const step = v.strictObject({
  id,
  kind: v.picklist(STEP_KINDS),
  theme: id,
  minutes,
  text: v.exactOptional(v.pipe(typedWords, v.maxLength(MAX_WORDING * 2))),
  view: v.exactOptional(id),
})

/** The shape of a prepared lesson. What its parts say of each other: `openLesson`. */
export const lessonSchema = v.strictObject({
  version: v.literal(LESSON_VERSION),
  debateId: id,
  template: v.picklist(TEMPLATES),
  hands: v.picklist(HANDS_FORMS),
  themes: v.pipe(v.array(v.strictObject({ theme: id, pair: id })), v.maxLength(40)),
  steps: v.pipe(v.array(step), v.maxLength(MAX_STEPS)),
})

import * as v from 'valibot'
import { LESSON_VERSION, type Lesson, tooEarly } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { at, type Problem, problemAt } from '#domain/problem.ts'
import { type Described, jsonKindOf, problemsOf } from './debate-issues.ts'
import { type JsonInput, type JsonLimits, readJson } from './json-text.ts'
import { lessonSchema } from './lesson-schema.ts'

/** What keeps a lesson from being opened: a problem of any file of ours, or one of lessons alone. */
export type LessonFault =
  | { readonly kind: 'file'; readonly problem: Problem }
  | { readonly kind: 'notALesson' }
  | { readonly kind: 'otherDebate'; readonly debateId: string }
  | { readonly kind: 'unknown'; readonly path: string; readonly id: string }
  | { readonly kind: 'repeated'; readonly path: string; readonly id: string }
  | { readonly kind: 'tooEarly'; readonly path: string }

export type OpenedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  | { readonly ok: false; readonly faults: readonly LessonFault[] }

/** What a lesson's file, or its link once decoded, keeps within. */
export const LESSON_LIMITS: JsonLimits = { bytes: 1024 * 1024, depth: 8 }

/**
 * The only reader of prepared lessons, from a link or a file.
 *
 * Shape:  size and UTF-8 → JSON within depth, no key twice → version → shape → what it says of this
 *         debate. A step runs only when the ones before found nothing.
 * Units:  at most 1 MiB and 8 levels.
 * Errors: never throws; nothing is half-accepted.
 */
export function openLesson(input: JsonInput, debate: LessonDebate): OpenedLesson {
  const read = readJson(input, LESSON_LIMITS)
  if (!read.ok) return refused(read.problems.map(fileFault))
  if (jsonKindOf(read.value) !== 'record') return refused([{ kind: 'notALesson' }])
  const { version } = read.value as { readonly version?: unknown }
  if (typeof version !== 'number' || !('steps' in (read.value as object))) {
    return refused([{ kind: 'notALesson' }])
  }
  if (version > LESSON_VERSION) {
    const problem = problemAt('version', 'version-newer', { found: version, known: LESSON_VERSION })
    return refused([fileFault(read.locate(problem))])
  }
  const shaped = v.safeParse(lessonSchema, read.value)
  const misshapen = problemsOf(lessonSchema as Described, read.value, shaped.issues ?? [])
  if (!shaped.success || misshapen.length > 0) {
    return refused(misshapen.map((problem) => fileFault(read.locate(problem))))
  }
  const faults = faultsIn(shaped.output, debate)
  return faults.length > 0 ? refused(faults) : { ok: true, lesson: shaped.output }
}

const refused = (faults: readonly LessonFault[]): OpenedLesson => ({ ok: false, faults })
const fileFault = (problem: Problem): LessonFault => ({ kind: 'file', problem })

/** What a lesson says that this debate doesn't bear out. */
function faultsIn(lesson: Lesson, debate: LessonDebate): LessonFault[] {
  if (lesson.debateId !== debate.id) return [{ kind: 'otherDebate', debateId: lesson.debateId }]
  const pairs = new Map(debate.pairs.map((pair) => [pair.id, pair.theme]))
  const views = new Map(debate.views.map((view) => [view.id, view.themes]))
  const chosen = new Set(lesson.themes.map(({ theme }) => theme))
  const early = new Set(tooEarly(lesson.steps))
  const unknown = (path: string, id: string): LessonFault => ({ kind: 'unknown', path, id })
  return [
    ...lesson.themes.flatMap(({ theme, pair }, i) => [
      ...(pairs.get(pair) === theme ? [] : [unknown(at('themes', i, 'pair'), pair)]),
      ...repeatedIn(lesson.themes.slice(0, i).map(themeOf), theme, at('themes', i, 'theme')),
    ]),
    ...lesson.steps.flatMap((step, i): LessonFault[] => [
      ...(chosen.has(step.theme) ? [] : [unknown(at('steps', i, 'theme'), step.theme)]),
      ...(step.view === undefined || views.get(step.view)?.includes(step.theme)
        ? []
        : [unknown(at('steps', i, 'view'), step.view)]),
      ...repeatedIn(
        lesson.steps.slice(0, i).map(({ id }) => id),
        step.id,
        at('steps', i, 'id'),
      ),
      ...(early.has(step) ? [{ kind: 'tooEarly', path: at('steps', i) } as const] : []),
    ]),
  ]
}

const themeOf = ({ theme }: { readonly theme: string }) => theme

const repeatedIn = (before: readonly string[], id: string, path: string): LessonFault[] =>
  before.includes(id) ? [{ kind: 'repeated', path, id }] : []

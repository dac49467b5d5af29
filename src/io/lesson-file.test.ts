import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sealedParts } from '#domain/a-lesson.ts'
import {
  dropped,
  HANDS_FORMS,
  type Lesson,
  MAX_MINUTES,
  moved,
  reworded,
  TEMPLATES,
} from '#domain/lesson.ts'
import { lessonFrom } from '#domain/lesson-templates.ts'
import { LESSON_LIMITS, openLesson } from './lesson-file.ts'
import { lessonIn, writeLesson } from './lesson-link.ts'

const { debate } = sealedParts()
const FULL = lessonFrom('full', ['trust'], debate)

/** What a teacher may type or paste, halves of characters and control signs among it. */
const anyTyped = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x7f)), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units))

type Change = (lesson: Lesson, index: number) => Lesson['steps']
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>(({ steps }, i) => dropped(steps, steps[i]?.id ?? '')),
  fc.integer({ min: -3, max: 3 }).map(
    (by): Change =>
      ({ steps }, i) =>
        moved(steps, steps[i]?.id ?? '', by) ?? steps,
  ),
  fc.nat(MAX_MINUTES).map(
    (minutes): Change =>
      ({ steps }, i) =>
        steps.map((step, at) => (at === i ? { ...step, minutes } : step)),
  ),
  anyTyped.map(
    (typed): Change =>
      ({ steps }, i) =>
        steps.map((step, at) => (at === i ? reworded(step, typed) : step)),
  ),
)

/** A lesson as a teacher leaves it: any template, changed here and there. */
const anyLesson = fc
  .record({
    template: fc.constantFrom(...TEMPLATES),
    hands: fc.constantFrom(...HANDS_FORMS),
    changes: fc.array(fc.tuple(anyChange, fc.nat(12)), { maxLength: 12 }),
  })
  .map(({ template, hands, changes }) => {
    let lesson = lessonFrom(template, ['trust'], debate, hands)
    for (const [change, index] of changes) lesson = { ...lesson, steps: change(lesson, index) }
    return lesson
  })

it('opens from a link and from a file the very lesson that was prepared', () => {
  fc.assert(
    fc.property(anyLesson, (lesson) => {
      const link = writeLesson(lesson)
      expect(link).toMatch(/^#lesson=[\w-]+$/)
      expect(openLesson(lessonIn(link) ?? '', debate)).toEqual({ ok: true, lesson })
      const file = new TextEncoder().encode(`\uFEFF${JSON.stringify(lesson, null, 2)}`)
      expect(openLesson(file, debate)).toEqual({ ok: true, lesson })
    }),
  )
})

it('refuses a link that lost letters anywhere, and never half opens one', () => {
  const link = writeLesson(FULL)
  for (let length = '#lesson='.length; length < link.length; length += 1) {
    const opened = openLesson(lessonIn(link.slice(0, length)) ?? '', debate)
    expect(opened.ok, `${length} letters`).toBe(false)
  }
})

it('opens nothing else than a lesson, whatever stands in a link', () => {
  fc.assert(
    fc.property(anyTyped, (rest) => {
      const bytes = lessonIn(`#lesson=${rest}`)
      expect(bytes && openLesson(bytes, debate).ok).toBe(false)
    }),
  )
  expect(lessonIn('')).toBeUndefined()
  expect(lessonIn('#run=a1')).toBeUndefined()
})

const faultsOf = (content: unknown) => {
  const opened = openLesson(typeof content === 'string' ? content : JSON.stringify(content), debate)
  return opened.ok ? [] : opened.faults
}
const fileFaults = (content: unknown) =>
  faultsOf(content).map((fault) =>
    fault.kind === 'file' ? `${fault.problem.kind} ${fault.problem.path}` : fault.kind,
  )
const withStep = (about: object, at = 0) => ({
  ...FULL,
  steps: FULL.steps.map((step, i) => (i === at ? { ...step, ...about } : step)),
})

it('says what is wrong with a file, and where', () => {
  expect(fileFaults('')).toEqual(['not-json '])
  expect(fileFaults('[1, 2]')).toEqual(['notALesson'])
  expect(fileFaults('{"version": 1}')).toEqual(['notALesson'])
  expect(fileFaults({ ...FULL, version: 2 })).toEqual(['version-newer version'])
  expect(fileFaults({ ...FULL, pupils: ['Mina'] })).toEqual(['unknown-key pupils'])
  expect(fileFaults(withStep({ minutes: -1 }))).toEqual(['not-a-number steps[0].minutes'])
  expect(fileFaults(withStep({ minutes: 61 }))).toEqual(['not-a-number steps[0].minutes'])
  expect(fileFaults(withStep({ kind: 'vote' }))).toEqual(['unknown-choice steps[0].kind'])
  expect(fileFaults(withStep({ text: '  ' }))).toEqual(['empty-text steps[0].text'])
  expect(fileFaults(JSON.stringify(FULL).replace('{', '{"version":1,'))).toEqual([
    'duplicate-key version',
  ])
  expect(fileFaults(JSON.stringify(FULL).replace('{', '{"__proto__":{},'))).toEqual([
    'forbidden-key __proto__',
  ])
})

it('says on which line a file went wrong', () => {
  const text = JSON.stringify(withStep({ minutes: 'three' }), null, 2)
  const line = text.split('\n').findIndex((words) => words.includes('"three"')) + 1
  expect(faultsOf(text)).toMatchObject([{ kind: 'file', problem: { kind: 'wrong-type', line } }])
})

it('says which other debate a lesson belongs to', () => {
  expect(faultsOf({ ...FULL, debateId: 'harbour' })).toEqual([
    { kind: 'otherDebate', debateId: 'harbour' },
  ])
})

it('names each theme, pair and view that this debate doesn’t have', () => {
  expect(faultsOf({ ...FULL, themes: [{ theme: 'trust', pair: 'gone' }] })).toEqual([
    { kind: 'unknown', path: 'themes[0].pair', id: 'gone' },
  ])
  expect(faultsOf(withStep({ theme: 'risks' }))).toEqual([
    { kind: 'unknown', path: 'steps[0].theme', id: 'risks' },
  ])
  expect(faultsOf(withStep({ view: 'trust-k-9' }))).toEqual([
    { kind: 'unknown', path: 'steps[0].view', id: 'trust-k-9' },
  ])
})

it('takes no step twice, and none that tells names before they are shown', () => {
  expect(faultsOf(withStep({ id: FULL.steps[1]?.id }))).toEqual([
    { kind: 'repeated', path: 'steps[1].id', id: FULL.steps[1]?.id },
  ])
  const names = FULL.steps.findIndex(({ kind }) => kind === 'names')
  const early = { ...FULL, steps: FULL.steps.toSpliced(names, 1) }
  expect(faultsOf(early)).toEqual([{ kind: 'tooEarly', path: `steps[${names}]` }])
})

it('doesn’t read a file that is far too large', () => {
  const opened = openLesson(new Uint8Array(LESSON_LIMITS.bytes + 1), debate)
  expect(opened).toMatchObject({ faults: [{ kind: 'file', problem: { kind: 'too-large' } }] })
})

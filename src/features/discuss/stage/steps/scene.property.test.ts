import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { aRun, sealedParts, someSteps } from '#domain/a-lesson.ts'
import { aTelltaleDebate, drawsFrom } from '#domain/a-telltale-debate.ts'
import type { Debate } from '#domain/debate.ts'
import { findLeaks } from '#domain/leaks.ts'
import { isReveal, type Reveal, type Spot } from '#domain/lesson.ts'
import { type LessonRun, reduce } from '#domain/lesson-run.ts'
import { lessonFrom } from '#domain/lesson-templates.ts'
import { namesIn } from '#domain/telling-words.ts'
import { sceneOf, toldAt } from './scene.ts'

vi.setConfig({ testTimeout: 60_000 })

const anyDebate = fc
  .nat(2 ** 31 - 1)
  .map((seed) => aTelltaleDebate(drawsFrom(seed), ['en', 'ko', 'ja'], 2))
/** How a class goes through a lesson: on, back, and by the menu to any step, often to a reveal. */
type Press = 'on' | 'back' | { readonly step: number } | { readonly reveal: number }
const anyPress: fc.Arbitrary<Press> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('on') },
  { weight: 1, arbitrary: fc.constant('back') },
  { weight: 1, arbitrary: fc.record({ step: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ reveal: fc.nat() }) },
)
const anyWalk = fc.array(anyPress, { minLength: 20, maxLength: 60 })

const PAGES = 3

function wayOf({ at, lesson: { steps } }: LessonRun, press: Press): Spot {
  if (press === 'back') return { ...at, page: at.page - 1 }
  if (press === 'on') {
    return at.page + 1 < PAGES ? { ...at, page: at.page + 1 } : { step: at.step + 1, page: 0 }
  }
  if ('step' in press) return { step: press.step % steps.length, page: 0 }
  const reveals = steps.flatMap(({ kind }, i) => (isReveal(kind) ? [i] : []))
  return { step: reveals[press.reveal % reveals.length] ?? 0, page: 0 }
}

/** Every theme's lesson, and at its end what happened next, with all that is kept back at hand. */
function begun(authored: Debate) {
  const { debate, ...opened } = sealedParts(authored)
  const lesson = lessonFrom(
    'full',
    debate.themes.map(({ id }) => id),
    debate,
  )
  const steps = lesson.themes.flatMap(({ theme }) => [
    ...lesson.steps.filter((step) => step.theme === theme),
    ...someSteps(['next', 'after'], theme).map((step) => ({ ...step, id: `${step.id}-more` })),
  ])
  return { debate, opened, run: aRun({ lesson: { ...lesson, steps } }) }
}

/** Said without the code under test: a theme's reveal that the class has seen, at or before here. */
const hasSeen = ({ lesson, at }: LessonRun, seen: ReadonlySet<string>, what: Reveal) =>
  lesson.steps.some(
    ({ id, kind, theme }, i) =>
      kind === what &&
      theme === lesson.steps[at.step]?.theme &&
      seen.has(id) &&
      (i < at.step || (i === at.step && at.page > 0)),
  )

it('puts on the screen no name, office or id of a speaker before the theme’s names are shown', () => {
  let named = 0
  fc.assert(
    fc.property(anyDebate, anyWalk, (authored, walk) => {
      const { names } = namesIn(authored)
      const { debate, opened, run: first } = begun(authored)
      if (first.lesson.steps.length === 0) return
      const seen = new Set<string>()
      let run: LessonRun = first
      for (const press of walk) {
        run = reduce(run, { type: 'move', from: run.at, to: wayOf(run, press) })
        const step = run.lesson.steps[run.at.step]
        if (step && run.at.page > 0) seen.add(step.id)
        const scene = sceneOf(debate, run, toldAt(run, opened))
        const knows = (what: Reveal) => hasSeen(run, seen, what)
        if (knows('names')) {
          expect(scene?.told.unveiled).toBeDefined()
          named += 1
        } else {
          const { debate: _, run: __, ...shown } = scene ?? {}
          expect(findLeaks(shown, names)).toEqual([])
          expect(scene?.events).toEqual([])
        }
        expect(scene?.told.judgement !== undefined).toBe(knows('relation'))
        expect(scene?.told.next !== undefined).toBe(knows('names') && knows('next'))
      }
    }),
    { seed: 20250529, numRuns: 50, endOnFailure: true },
  )
  expect(named).toBeGreaterThan(100) // else nothing was tried
})

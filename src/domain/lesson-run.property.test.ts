import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aLesson, aRun, someSteps } from './a-lesson.ts'
import { MAX_CLASS } from './hands.ts'
import { isReveal } from './lesson.ts'
import {
  type Command,
  isRunning,
  type LessonRun,
  MAX_UNDO,
  reduce,
  timeLeft,
} from './lesson-run.ts'

const LESSON = aLesson({
  steps: [
    ...someSteps(['before', 'code', 'relation', 'names', 'restate', 'next', 'after'], 'trust'),
    ...someSteps(['before', 'relation', 'names', 'exit'], 'risks'),
  ],
})
const START = aRun({ lesson: LESSON })
const NOW = Date.UTC(2026, 4, 1, 9)

/** One in eight numbers is one that no screen would send. */
const anyStep = fc.integer({ min: -1, max: LESSON.steps.length })
const anySpot = fc.record({ step: anyStep, page: fc.integer({ min: -1, max: 4 }) })
const anyKey = fc.constantFrom('trust-before', 'trust-after', 'trust-code', 'trust-who/why')
const anyOption = fc.constantFrom('agree', 'unsure', 'disagree')

/** What a client does; a move's `from` is where its screen is, or was a moment ago. */
type Deed = (screen: LessonRun) => Command
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(anySpot, fc.boolean()).map(
    ([to, isFresh]): Deed =>
      ({ at }) => ({ type: 'move', from: isFresh ? at : to, to }),
  ),
  fc.constant<Deed>(({ at }) => ({
    type: 'move',
    from: at,
    to: { step: at.step, page: at.page + 1 },
  })),
  fc.constant<Deed>(({ at }) => ({ type: 'move', from: at, to: { step: at.step + 1, page: 0 } })),
  fc.constant<Deed>(({ at }) => ({ type: 'skip', from: at })),
  fc.option(fc.integer({ min: -1, max: MAX_CLASS + 1 }), { nil: undefined }).map(
    (size): Deed =>
      () => ({ type: 'classSize', size }),
  ),
  fc
    .tuple(
      anyKey,
      anyOption,
      fc.option(fc.integer({ min: -1, max: MAX_CLASS + 1 }), { nil: undefined }),
    )
    .map(
      ([key, option, hands]): Deed =>
        () => ({ type: 'count', key, option, hands }),
    ),
  fc.tuple(anyKey, anyOption, fc.constantFrom(1 as const, -1 as const)).map(
    ([key, option, by]): Deed =>
      () => ({ type: 'add', key, option, by }),
  ),
  fc.constant<Deed>(() => ({ type: 'undo' })),
  fc.constantFrom('v1/0', 'v1/1').map(
    (part): Deed =>
      () => ({ type: 'catch', step: 'trust-restate', part }),
  ),
  fc.string().map(
    (text): Deed =>
      () => ({ type: 'remark', step: 'trust-code', text }),
  ),
  fc
    .tuple(fc.constantFrom('startTimer', 'pauseTimer', 'addMinute'), fc.integer({ min: 0, max: 9 }))
    .map(
      ([type, minutes]): Deed =>
        () =>
          ({ type, now: NOW + minutes * 60_000 }) as Command,
    ),
)

type Turn = { readonly who: 0 | 1; readonly deed: Deed; readonly hears: boolean }
const anyTurns = (length: number) =>
  fc.array(
    fc.record({
      who: fc.constantFrom(0 as const, 1 as const),
      deed: anyDeed,
      /** Whether news of others arrive at this client before it acts. */
      hears: fc.boolean(),
    }),
    { minLength: length, maxLength: length },
  )

/** Two tabs on one run: each command is read, reduced and written in one go; news may be late. */
function led(turns: readonly Turn[]) {
  const screens: [LessonRun, LessonRun] = [START, START]
  const given: Command[] = []
  let stored = START
  for (const { who, deed, hears } of turns) {
    if (hears) screens[who] = stored
    const command = deed(screens[who])
    stored = reduce(stored, command)
    given.push(command)
    screens[who] = stored
  }
  return { stored, given }
}

it('ends the same for two tabs that give 500 commands at random, as in the order acknowledged', () => {
  fc.assert(
    fc.property(anyTurns(500), (turns) => {
      const { stored, given } = led(turns)
      expect(given.reduce(reduce, START)).toEqual(stored)
    }),
    { seed: 20250529, numRuns: 60 },
  )
})

it('keeps every promise of a run, whatever is asked of it', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 120 }), (deeds) => {
      let run: LessonRun = START
      for (const deed of deeds) {
        const next = reduce(run, deed(run))
        expect(next.revision).toBe(next === run ? run.revision : run.revision + 1)
        run = next
        const step = LESSON.steps[run.at.step]
        if (step && isReveal(step.kind) && run.at.page > 0) {
          expect(run.uncovered).toContain(step.id)
        }
        expect(run.undo.length).toBeLessThanOrEqual(MAX_UNDO)
        expect(timeLeft(run, NOW)).toBeGreaterThanOrEqual(0)
        if (isRunning(run)) expect(run.timer?.step).toBe(step?.id)
        for (const hands of Object.values(run.tallies).flatMap(Object.values<number>)) {
          expect(hands).toBeGreaterThanOrEqual(0)
          expect(hands).toBeLessThanOrEqual(MAX_CLASS)
        }
      }
    }),
  )
})

import { expect, it } from 'vitest'
import { aLesson, aRun, someSteps } from './a-lesson.ts'
import {
  allTimeLeft,
  type Command,
  type LessonRun,
  newRun,
  reduce,
  timeLeft,
} from './lesson-run.ts'

const after = (run: LessonRun, ...commands: Command[]) => commands.reduce(reduce, run)
const spot = (step: number, page = 0) => ({ step, page })
const NOW = Date.UTC(2026, 4, 1, 9)
const MINUTE = 60_000

it('moves once where a clicker is pressed twice', () => {
  const press: Command = { type: 'move', from: spot(0), to: spot(1) }
  expect(after(aRun(), press, press).at).toEqual(spot(1))
})

it('lets no late press from a screen that is gone pull the class back, or skip what came since', () => {
  const led = after(
    aRun(),
    { type: 'move', from: spot(0), to: spot(1) },
    { type: 'move', from: spot(1), to: spot(2) },
  )
  expect(after(led, { type: 'move', from: spot(0), to: spot(1) })).toBe(led)
  expect(after(led, { type: 'skip', from: spot(1) })).toBe(led)
})

it('enters a reveal at its veil, and uncovers by one more press', () => {
  const run = aRun({ lesson: aLesson({ steps: someSteps(['question', 'names', 'exit']) }) })
  const straight = after(run, { type: 'move', from: spot(0), to: spot(1, 1) })
  expect(straight).toBe(run)
  const veiled = after(run, { type: 'move', from: spot(0), to: spot(1) })
  expect(veiled.uncovered).toEqual([])
  const uncovered = after(veiled, { type: 'move', from: spot(1), to: spot(1, 1) })
  expect(uncovered.uncovered).toEqual(['trust-names'])
  expect(after(uncovered, { type: 'move', from: spot(1, 1), to: spot(1) }).uncovered).toEqual([
    'trust-names',
  ])
})

it('adds the hands of two who count at once', () => {
  const one: Command = { type: 'add', key: 'trust-before', option: 'agree', by: 1 }
  expect(after(aRun(), one, one).tallies['trust-before']).toEqual({ agree: 2 })
})

it('takes a miscount back, to the very same hands', () => {
  const counted = after(aRun(), { type: 'count', key: 'trust-before', option: 'agree', hands: 12 })
  const wrong = after(counted, { type: 'count', key: 'trust-before', option: 'agree', hands: 21 })
  expect(after(wrong, { type: 'undo' }).tallies).toEqual(counted.tallies)
  expect(after(wrong, { type: 'undo' }, { type: 'undo' }).tallies).toEqual({})
})

it('counts no hands below none and none beyond a hall', () => {
  const run = aRun()
  expect(after(run, { type: 'add', key: 'k', option: 'agree', by: -1 })).toBe(run)
  expect(after(run, { type: 'count', key: 'k', option: 'agree', hands: 1000 })).toBe(run)
  expect(after(run, { type: 'count', key: 'k', option: 'agree', hands: 1.5 })).toBe(run)
  expect(after(run, { type: 'classSize', size: 0 })).toBe(run)
})

it('keeps a step’s time as a moment, so that a closed lid stops nothing', () => {
  const running = after(aRun(), { type: 'startTimer', now: NOW })
  expect(timeLeft(running, NOW + MINUTE)).toBe(2 * MINUTE)
  expect(timeLeft(running, NOW + 90 * MINUTE)).toBe(0)
  const paused = after(running, { type: 'pauseTimer', now: NOW + MINUTE })
  expect(timeLeft(paused, NOW + 90 * MINUTE)).toBe(2 * MINUTE)
  const longer = after(paused, { type: 'addMinute', now: NOW + 90 * MINUTE })
  expect(timeLeft(longer, NOW)).toBe(3 * MINUTE)
  expect(allTimeLeft(longer, NOW)).toBe(33 * MINUTE)
})

it('notes a step there was no time for, and starts the next one’s time anew', () => {
  const late = after(aRun(), { type: 'startTimer', now: NOW }, { type: 'skip', from: spot(0) })
  expect(late.skipped).toEqual(['trust-question'])
  expect(late.at).toEqual(spot(1))
  expect(late.timer).toBeUndefined()
})

it('shortens a class’s name and a remark by whole characters', () => {
  const long = `${'漢'.repeat(39)}👩‍🏫`
  const { className } = newRun(aLesson(), { id: 'x', className: ` ${long} `, now: 0 })
  expect([...className]).toHaveLength(40)
  const run = after(aRun(), { type: 'remark', step: 'trust-code', text: '𠮟'.repeat(1200) })
  expect([...(run.remarks['trust-code'] ?? '')]).toHaveLength(1000)
})

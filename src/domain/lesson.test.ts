import { expect, it } from 'vitest'
import { someSteps } from './a-lesson.ts'
import { dropped, MAX_WORDING, minutesOf, moved, reworded, tooEarly } from './lesson.ts'

const STEPS = someSteps(['question', 'views', 'names', 'trail', 'next', 'exit'])
const kinds = (steps: readonly { readonly kind: string }[] = []) => steps.map(({ kind }) => kind)

it('adds up the minutes of all steps', () => {
  expect(minutesOf({ steps: STEPS })).toBe(18)
  expect(minutesOf({ steps: [] })).toBe(0)
})

it('moves a step by one place or by more, and never beyond the ends', () => {
  expect(kinds(moved(STEPS, 'trust-views', -1))).toEqual([
    ...['views', 'question', 'names', 'trail', 'next', 'exit'],
  ])
  expect(kinds(moved(STEPS, 'trust-question', 5))).toEqual([
    ...['views', 'names', 'trail', 'next', 'exit', 'question'],
  ])
  expect(moved(STEPS, 'trust-question', -1)).toBeUndefined()
  expect(moved(STEPS, 'trust-exit', 1)).toBeUndefined()
  expect(moved(STEPS, 'trust-code', 1)).toBeUndefined()
})

it('lets no step that tells names come before they are shown', () => {
  expect(moved(STEPS, 'trust-trail', -1)).toBeUndefined()
  expect(moved(STEPS, 'trust-names', 1)).toBeUndefined()
  expect(kinds(moved(STEPS, 'trust-names', -1))).toEqual([
    ...['question', 'names', 'views', 'trail', 'next', 'exit'],
  ])
})

it('drops with the names what can’t be shown without them', () => {
  expect(kinds(dropped(STEPS, 'trust-names'))).toEqual(['question', 'views', 'exit'])
  expect(kinds(dropped(STEPS, 'trust-views'))).toEqual([
    ...['question', 'names', 'trail', 'next', 'exit'],
  ])
})

it('takes names shown in one theme for no other theme’s', () => {
  const both = [...STEPS, ...someSteps(['trail', 'names'], 'risks')]
  expect(tooEarly(both).map(({ id }) => id)).toEqual(['risks-trail'])
})

it('takes a teacher’s wording as typed, and the debate’s own again when it is cleared', () => {
  const [step] = someSteps(['exit'])
  if (!step) throw new Error('no step')
  const own = reworded(step, ' What stays with you? ')
  expect(own.text).toBe(' What stays with you? ')
  expect(reworded(own, '')).toEqual(step)
  expect(reworded(own, ' \n ')).toEqual(step)
})

it('leaves out of a wording what no link could carry', () => {
  const [step] = someSteps(['exit'])
  if (!step) throw new Error('no step')
  expect(reworded(step, 'a\u000bb\ud800c\td\ne').text).toBe('a b c\td\ne')
  expect([...(reworded(step, '𠮟'.repeat(500)).text ?? '')]).toHaveLength(MAX_WORDING)
})

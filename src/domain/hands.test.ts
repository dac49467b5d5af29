import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareHands, isTaken, optionsOf, totalOf, withLast } from './hands.ts'

const OPTIONS = optionsOf('three', [])
const tally = (agree: number, unsure: number, disagree: number) => ({ agree, unsure, disagree })

it('asks in five degrees, in three, or which view one would sign', () => {
  expect(optionsOf('five', [])).toHaveLength(5)
  expect(OPTIONS).toEqual(['agree', 'unsure', 'disagree'])
  expect(optionsOf('sign', ['k', 'l'])).toEqual(['k', 'l', 'both', 'neither', 'more'])
})

it('fills in the last count from the class size, and only the last', () => {
  expect(withLast({ agree: 12, unsure: 9 }, OPTIONS, 27)).toEqual(tally(12, 9, 6))
  expect(withLast({ agree: 12 }, OPTIONS, 27)).toEqual({ agree: 12 })
  expect(withLast({ agree: 12, unsure: 9 }, OPTIONS)).toEqual({ agree: 12, unsure: 9 })
})

it('fills in nothing where more hands than pupils were counted', () => {
  expect(withLast({ agree: 20, unsure: 9 }, OPTIONS, 27)).toEqual({ agree: 20, unsure: 9 })
  expect(withLast({ agree: 20, unsure: 7 }, OPTIONS, 27)).toEqual(tally(20, 7, 0))
})

it('makes a filled-in tally add up to the class, always', () => {
  const count = fc.nat(40)
  fc.assert(
    fc.property(count, count, count, (agree, unsure, size) => {
      const filled = withLast({ agree, unsure }, OPTIONS, size)
      expect(isTaken(filled, OPTIONS)).toBe(agree + unsure <= size)
      if (isTaken(filled, OPTIONS)) expect(totalOf(filled, OPTIONS)).toBe(size)
    }),
  )
})

it('names the answer whose hands changed most, in hands', () => {
  expect(compareHands(tally(12, 9, 6), tally(10, 5, 12), OPTIONS)).toEqual({
    before: 27,
    after: 27,
    most: { option: 'disagree', from: 6, to: 12 },
  })
})

it('says nothing of single answers where other pupils may have raised their hands', () => {
  expect(compareHands(tally(12, 9, 6), tally(12, 9, 5), OPTIONS)).toEqual({ before: 27, after: 26 })
})

it('says that nothing moved where it didn’t', () => {
  expect(compareHands(tally(1, 2, 3), tally(1, 2, 3), OPTIONS)).toEqual({ before: 6, after: 6 })
})

it('counts in pupils, never in shares', () => {
  const count = fc.nat(999)
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const { before, after, most } = compareHands(tally(a, b, 0), tally(c, d, 0), OPTIONS)
      const said = [before, after, most?.from ?? 0, most?.to ?? 0]
      expect(said.every(Number.isSafeInteger)).toBe(true)
      expect([before, after]).toEqual([a + b, c + d])
    }),
  )
})

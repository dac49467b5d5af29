import { expect, it } from 'vitest'
import { writeMyriads } from './myriads.ts'

const KO = ['만', '억', '조']

it('writes large numbers as Korean and Japanese read them, to the last digit', () => {
  expect(writeMyriads(8_817_800, KO)).toBe('881만7800')
  expect(writeMyriads(8_820_000, KO)).toBe('882만')
  expect(writeMyriads(120_000_001, KO)).toBe('1억2000만1')
  expect(writeMyriads(10_000, ['万'])).toBe('1万')
})

it('leaves small numbers and fractions in digits', () => {
  expect([27, 0, 9999, 12.04, 12345.5].map((value) => writeMyriads(value, KO))).toEqual([
    '27',
    '0',
    '9999',
    '12.04',
    '12345.5',
  ])
  expect(writeMyriads(-20_000, KO)).toBe('-2만')
})

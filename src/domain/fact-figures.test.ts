import { expect, it } from 'vitest'
import { inEnglish } from './a-speaker.ts'
import type { Fact } from './debate.ts'
import { figuresOf } from './fact-figures.ts'

const aFact = (id: string, value: number, parts: Partial<Fact> = {}): Fact => ({
  id,
  label: inEnglish(id),
  value,
  unit: inEnglish('visits'),
  year: 2024,
  by: inEnglish('an office'),
  source: 'source',
  also: [],
  ...parts,
})

it('draws a pair of counts to one scale, and tells their sum as a number over them', () => {
  const [figure, ...others] = figuresOf([
    aFact('total', 12_040_000),
    aFact('to-japan', 8_820_000),
    aFact('to-korea', 3_220_000),
  ])

  expect(others).toEqual([])
  expect(figure).toMatchObject({
    kind: 'counts',
    square: 100_000,
    whole: { id: 'total' },
    facts: [{ id: 'to-japan' }, { id: 'to-korea' }],
  })
})

it('keeps apart what has another unit or another year', () => {
  const kinds = figuresOf([
    aFact('visits', 12),
    aFact('students', 9, { unit: inEnglish('students') }),
    aFact('earlier', 12, { year: 2019 }),
  ]).map(({ kind }) => kind)

  expect(kinds).toEqual(['number', 'number', 'number'])
})

it('draws one count beside another counter’s', () => {
  const also = [{ value: 850, by: inEnglish('another office'), source: 'yearbook' }]

  expect(figuresOf([aFact('visits', 990, { also })])).toMatchObject([
    { kind: 'counts', square: 10 },
  ])
})

it('shows a series over years, and shares of a hundred', () => {
  const series = [
    { year: 2022, value: 1 },
    { year: 2023, value: 5 },
  ]
  const unit = inEnglish('% of those asked')

  expect(
    figuresOf([
      aFact('yearly', 5, { series }),
      aFact('yes', 48, { unit }),
      aFact('no', 31, { unit }),
    ]),
  ).toMatchObject([
    { kind: 'series', fact: { id: 'yearly' } },
    { kind: 'shares', facts: [{ id: 'yes' }, { id: 'no' }] },
  ])
})

it('uses one square for each in small counts, and tells a loss as a number', () => {
  expect(figuresOf([aFact('one', 27), aFact('other', 4)])).toMatchObject([{ square: 1 }])
  expect(figuresOf([aFact('one', -3), aFact('other', 4)]).map(({ kind }) => kind)).toEqual([
    'number',
    'number',
  ])
  expect(figuresOf([aFact('one', 0), aFact('other', 0)])).toMatchObject([{ square: 1 }])
})

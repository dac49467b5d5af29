import { expect, it } from 'vitest'
import { aDebate } from './a-debate.ts'
import { readingList, viewsOnFact, viewsOnParagraph } from './evidence.ts'

it('lists every source once, the debate’s own first, with all that rests on it', () => {
  const [own, yearbook, ...others] = readingList(aDebate())

  expect(others).toEqual([])
  expect(own?.uses.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'post shin-first',
    'fact travellers',
  ])
  expect(yearbook?.uses.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'post sasae-vice-minister',
    'post shin-ambassador',
    'fact travellers',
    'check which-year',
    'event treaty',
    'event summit',
  ])
  expect(yearbook?.isNext).toBe(false)
})

it('sets a source apart that only tells what happened next', () => {
  const debate = aDebate()
  const [yearbook] = debate.references
  const [, summit] = debate.events
  if (!yearbook || !summit) throw new Error('the sample has a reference and two events')
  const list = readingList({
    ...debate,
    references: [yearbook, { ...yearbook, id: 'later' }],
    events: [{ ...summit, source: 'later' }],
  })

  expect(list.map(({ isNext }) => isNext)).toEqual([false, false, true])
})

it('finds the views that rest on a fact and on a paragraph', () => {
  const debate = aDebate()

  expect(viewsOnFact(debate, 'travellers').map(({ id }) => id)).toEqual(['sasae-trust'])
  expect(viewsOnParagraph(debate, 3).map(({ id }) => id)).toEqual(['shin-trust', 'shin-risks'])
  expect(viewsOnParagraph(debate, 9)).toEqual([])
})

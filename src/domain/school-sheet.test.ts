import { expect, it } from 'vitest'
import { aDebate } from './a-debate.ts'
import { schoolSheet } from './school-sheet.ts'

const sheet = schoolSheet(aDebate())

it('counts for parents what each speaker gets, a view of two themes once', () => {
  expect(sheet.shares.map(({ speakerId, views }) => [speakerId, views])).toEqual([
    ['sasae', 1],
    ['shin', 2],
  ])
})

it('tells whose voice is missing, where the debate says so', () => {
  expect(sheet.absent.map(({ theme, text }) => [theme.en, text.en])).toEqual([
    ['Risks', 'Those who live at the border.'],
  ])
})

it('tells no view', () => {
  const told = JSON.stringify(sheet)
  for (const { claim } of aDebate().views) expect(told).not.toContain(claim.en)
})

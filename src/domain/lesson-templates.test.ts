import { expect, it } from 'vitest'
import { sealedParts } from './a-lesson.ts'
import { minutesOf, TEMPLATES, tooEarly } from './lesson.ts'
import { fitsTheme, guessable, lessonFrom, stepsFor, usualPair } from './lesson-templates.ts'

const { debate } = sealedParts()

it('begins every kind of lesson with what a class has to know first', () => {
  for (const template of TEMPLATES) {
    const [first] = lessonFrom(template, ['trust'], debate).steps
    expect(first?.kind, template).toBe('background')
  }
})

it('shows names in every kind of lesson, and tells none before', () => {
  for (const template of TEMPLATES) {
    const { steps } = lessonFrom(template, ['trust'], debate)
    expect(steps.map(({ kind }) => kind)).toContain('names')
    expect(tooEarly(steps)).toEqual([])
  }
})

it('leaves out a theme in which only one speaks, and one where nothing happened next', () => {
  expect(lessonFrom('full', ['risks', 'trust'], debate).themes.map(({ theme }) => theme)).toEqual([
    'trust',
  ])
  expect(lessonFrom('full', ['risks'], debate).steps).toEqual([])
  const quiet = { ...debate, tested: [] }
  expect(fitsTheme('now', 'trust', debate)).toBe(true)
  expect(fitsTheme('now', 'trust', quiet)).toBe(false)
  expect(usualPair('now', 'trust', quiet)).toBeUndefined()
})

it('compares by the pair that is in both speakers’ own words, where there is one', () => {
  const pair = usualPair('full', 'trust', debate)
  const views = debate.views.filter(({ id }) => pair?.views.includes(id))
  expect(views.map(({ attribution }) => attribution)).toEqual(['direct', 'direct'])
})

it('has nobody guess a view that was just read under its letter', () => {
  for (const pair of debate.pairs) {
    const guesses = guessable('trust', pair, debate).map(({ id }) => id)
    expect(guesses.filter((id) => pair.views.includes(id))).toEqual([])
    expect(guesses.length).toBeGreaterThan(0)
  }
})

it('asks “who said it?” only as often as there are views left to guess', () => {
  const [pair] = debate.pairs
  const whos = stepsFor('who', 'trust', pair?.id ?? '', debate).filter(({ kind }) => kind === 'who')
  expect(whos).toHaveLength(guessable('trust', pair, debate).length)
  expect(new Set(whos.map(({ view }) => view)).size).toBe(whos.length)
})

it('gives every step an id of its own, and as many minutes as its themes take together', () => {
  const one = lessonFrom('full', ['trust'], debate)
  expect(new Set(one.steps.map(({ id }) => id)).size).toBe(one.steps.length)
  expect(minutesOf(one)).toBeGreaterThanOrEqual(40)
  expect(minutesOf(one)).toBeLessThanOrEqual(45)
})

import { expect, it } from 'vitest'
import { aDebate, aView } from '#domain/a-debate.ts'
import { inEnglish } from '#domain/a-speaker.ts'
import type { Debate } from '#domain/debate.ts'
import { bodyParagraphs, findSourceProblems } from './debate-source.ts'

const TEXT = `Neighbours speak — and what is missing

AN ISLAND -- Two officials met on the anniversary of the historic 2008 declaration.

People first

“Unless there is trust between both sides, such cooperation is very difficult,” one said, adding: “It is no matter of papers.'"

What now?

The other asked, "And the rest?"`

const problemsOf = (debate: Debate, text = TEXT) =>
  findSourceProblems(debate, text).map(({ kind, path }) => `${kind} ${path}`)

const quoting = (exact: string, more: object = {}) => {
  const [first, ...others] = aDebate().views
  const quotation = { exact, language: 'en', paragraph: 2, ...more }
  return aDebate({ views: [aView({ ...first, quotation }), ...others] })
}

it('numbers what ends a sentence, and leaves out decks and headings', () => {
  expect(bodyParagraphs(TEXT).map((paragraph) => paragraph.slice(0, 9))).toEqual([
    'AN ISLAND',
    '“Unless t',
    'The other',
  ])
  expect(bodyParagraphs('One line.\nAnother line.\n')).toEqual(['One line.', 'Another line.'])
  expect(bodyParagraphs('新しい文書より信頼が大切だ。\n\n信頼とは\n\n「そうだ。」')).toHaveLength(2)
})

it('leaves out a deck that is a sentence, before the dateline', () => {
  const text = 'The deck is a sentence.\n\nSEOUL (Agency) — It begins.'
  expect(bodyParagraphs(text)).toEqual(['SEOUL (Agency) — It begins.'])
})

it('finds nothing where every quotation stands as printed', () => {
  expect(problemsOf(aDebate())).toEqual([])
})

it('finds a map of another length', () => {
  expect(problemsOf(aDebate(), `${TEXT}\n\nOne more.`)).toEqual(['paragraph-count source.map'])
})

it('finds words that the source does not have, or has elsewhere', () => {
  expect(problemsOf(quoting('such cooperation is difficult'))).toEqual([
    'not-in-source views[0].quotation.exact',
  ])
  expect(problemsOf(quoting('And the rest?'))).toEqual([
    'in-other-paragraph views[0].quotation.paragraph',
  ])
})

it('finds a quotation that fits two places, or none with its prefix', () => {
  expect(problemsOf(quoting('is'))).toEqual(['not-unique views[0].quotation.exact'])
  expect(problemsOf(quoting('is', { prefix: 'cooperation', suffix: 'very' }))).toEqual([])
  expect(problemsOf(quoting('is', { prefix: 'ship' }))).toEqual([
    'not-unique views[0].quotation.exact',
  ])
})

it('finds eight words in a row that the source has, whatever their marks', () => {
  const overview = inEnglish(
    'They said: unless there is trust "between both sides" such a thing fails.',
  )
  expect(findSourceProblems(aDebate({ overview }), TEXT)).toMatchObject([
    {
      kind: 'copied-run',
      path: 'overview.en',
      details: { run: 'unless there is trust between both sides such' },
    },
  ])
  const seven = inEnglish('They said: unless there is trust "between both sides" a thing fails.')
  expect(problemsOf(aDebate({ overview: seven }))).toEqual([])
})

import { expect, it } from 'vitest'
import { aDebate, aView } from './a-debate.ts'
import { inEnglish } from './a-speaker.ts'
import type { Debate } from './debate.ts'
import { findEditorialProblems } from './debate-editorial.ts'

const problemsOf = (debate: Debate) =>
  findEditorialProblems(debate).map(({ kind, path }) => `${kind} ${path}`)

it('finds nothing in a debate that is ready', () => {
  expect(problemsOf(aDebate())).toEqual([])
})

it('finds terms, facts and references that nothing points to', () => {
  const { references } = aDebate()
  const [first] = references
  expect(
    problemsOf(aDebate({ references: [...references, { ...first, id: 'spare' } as never] })),
  ).toEqual(['unused references[1].id'])
  const bare = aDebate().views.map((view) => ({ ...view, terms: [], facts: [] }))
  expect(problemsOf(aDebate({ views: bare }))).toEqual([
    'unused glossary[0].id',
    'unused facts[0].id',
  ])
})

it('finds one text in two places, whatever its capitals and marks', () => {
  const { prompts } = aDebate()
  const [first, second] = prompts
  const same = { ...second, text: inEnglish('“Who says: which”') } as (typeof prompts)[0] & object
  expect(problemsOf(aDebate({ prompts: [first as never, same] }))).toEqual([
    'duplicate-text prompts[1].text.en',
  ])
})

it('finds a quotation of nineteen words', () => {
  const [, ...others] = aDebate().views
  const exact = Array.from({ length: 19 }, (_, i) => `word${i}`).join(' ')
  const long = aView({
    quotation: { exact, language: 'en', paragraph: 2 },
    terms: ['declaration'],
    facts: ['travellers'],
  })
  expect(problemsOf(aDebate({ views: [long, ...others] }))).toEqual([
    'quotation-too-long views[0].quotation.exact',
  ])
})

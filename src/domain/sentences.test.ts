import { expect, it } from 'vitest'
import { sentencesIn } from './sentences.ts'

it('splits a claim into the sentences a class restates, in each language', () => {
  expect(sentencesIn('Trust comes first. Texts follow, he says.', 'en')).toEqual([
    'Trust comes first.',
    'Texts follow, he says.',
  ])
  expect(sentencesIn('신뢰가 먼저다. 문서는 그다음이다.', 'ko')).toEqual([
    '신뢰가 먼저다.',
    '문서는 그다음이다.',
  ])
  expect(sentencesIn('信頼が先だ。文書はその次だ。', 'ja')).toEqual([
    '信頼が先だ。',
    '文書はその次だ。',
  ])
})

it('keeps a fragment whole', () => {
  expect(sentencesIn('크게 흔들릴 가능성은 낮다는 것', 'ko')).toEqual([
    '크게 흔들릴 가능성은 낮다는 것',
  ])
})

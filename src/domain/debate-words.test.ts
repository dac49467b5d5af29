import { expect, it } from 'vitest'
import { countWords } from './debate-words.ts'

it('counts words, not marks and spaces', () => {
  expect(countWords('Trust — it can’t be signed; 8.82 million say so.', 'en')).toBe(9)
})

it('counts Korean by the spaces between words', () => {
  expect(countWords('가장 중요한 것은 신뢰를 되찾는 일이다.', 'ko')).toBe(6)
})

it('counts three letters as a word where there are no spaces, alike in every browser', () => {
  expect(countWords('最も大切なのは、信頼だ。', 'ja')).toBe(4)
  expect(countWords('', 'ja')).toBe(0)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords, fold } from './word-search.ts'

const found = (text: string, search: string) =>
  findWords(text, search).map(([start, end]) => text.slice(start, end))

describe('a search for words', () => {
  it.each([
    ['Trust between the two peoples', 'TRUST', ['Trust']],
    ['신뢰를 되찾는 일', '신뢰', ['신뢰']],
    ['日韓関係の信頼', '信頼', ['信頼']],
    ['ＮＥＡＲ財団', 'near', ['ＮＥＡＲ']],
    ['ﾆｱ財団', 'ニア', ['ﾆｱ']],
    ['caf\u0065\u0301 talk', 'café', ['cafe\u0301']],
    ['한국', '한국', ['한국']],
    ['trust and mistrust', 'trust', ['trust', 'trust']],
    ['strategic dialogue', 'dialogue strategic', ['strategic', 'dialogue']],
    ['nothing here', 'trust', []],
    ['nothing here', '  ', []],
  ])('in “%s” for “%s” finds %j', (text, search, stretches) => {
    expect(found(text, search)).toEqual(stretches)
  })

  it('joins what overlaps', () => {
    expect(found('distrust', 'trust dist')).toEqual(['distrust'])
  })

  it('marks stretches of the text as written that hold what was asked for', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), words, (text, search) => {
        let before = 0
        for (const [start, end] of findWords(text, search)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          const asked = fold(search).split(/\s+/u).filter(Boolean)
          expect(asked.some((word) => fold(text.slice(start, end)).includes(word))).toBe(true)
          before = end
        }
      }),
      { numRuns: 5000 },
    )
  })
})

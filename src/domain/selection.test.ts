import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VIEW_KINDS } from './kinds.ts'
import {
  type Choices,
  EVERYTHING,
  filtersIn,
  isEverything,
  kindsOf,
  LENSES,
  MAX_WORDS,
  readSelection,
  SWITCHES,
  writeSelection,
} from './selection.ts'

const CHOICES: Choices = {
  themes: ['continuity', 'risks', 'history', 'trust'],
  speakers: ['sasae', 'shin'],
  relations: ['trust-first', 'only-shin'],
}

const aSelection = fc.record({
  themes: fc.subarray([...CHOICES.themes]),
  lenses: fc.subarray([...LENSES]),
  speakers: fc.subarray([...CHOICES.speakers]),
  kinds: fc.subarray([...VIEW_KINDS]),
  words: fc.string({ unit: 'grapheme', maxLength: 30 }).filter((w) => [...w].length <= MAX_WORDS),
  switches: fc.subarray([...SWITCHES]),
  pinned: fc.constantFrom('', ...CHOICES.relations),
})

describe('the selection in a link', () => {
  it('comes back as it went in, whatever else the link says', () => {
    fc.assert(
      fc.property(aSelection, fc.webQueryParameters(), (selection, other) => {
        const link = writeSelection(selection, `?other=${encodeURIComponent(other)}`)
        expect(readSelection(link, CHOICES)).toEqual(selection)
        expect(new URLSearchParams(link).get('other')).toBe(other)
      }),
      { numRuns: 2000 },
    )
  })

  it('is empty for everything, so that the plain address stays plain', () => {
    expect(writeSelection(EVERYTHING)).toBe('')
  })

  it('reads repeated parameters as well as lists', () => {
    expect(readSelection('?theme=trust&theme=risks', CHOICES).themes).toEqual(['risks', 'trust'])
  })

  it('cuts a search that is too long between two characters', () => {
    const { words } = readSelection(`?q=${'🙂'.repeat(200)}`, CHOICES)
    expect(words).toBe('🙂'.repeat(MAX_WORDS))
    expect(() => writeSelection({ ...EVERYTHING, words: words.slice(0, 1) })).not.toThrow()
  })

  it('falls back quietly on 20,000 hostile query strings', () => {
    const names = ['theme', 'lens', 'speaker', 'kind', 'q', 'switch', 'bridge']
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...names),
      fc.constantFrom('=', '&', ',', '%', '%E0%A4%A', '__proto__', 'trust', 'agree', 'value'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const selection = readSelection(`?${pieces.join('')}`, CHOICES)
        expect(CHOICES.themes).toEqual(expect.arrayContaining([...selection.themes]))
        expect(CHOICES.speakers).toEqual(expect.arrayContaining([...selection.speakers]))
        expect(LENSES).toEqual(expect.arrayContaining([...selection.lenses]))
        expect(VIEW_KINDS).toEqual(expect.arrayContaining([...selection.kinds]))
        expect(['', ...CHOICES.relations]).toContain(selection.pinned)
        expect([...selection.words].length).toBeLessThanOrEqual(MAX_WORDS)
        expect(new Set(selection.themes).size).toBe(selection.themes.length)
      }),
      { numRuns: 20_000 },
    )
  })
})

it('counts as everything what leaves nothing out, whatever is pinned or switched', () => {
  expect(isEverything({ ...EVERYTHING, pinned: 'trust-first', switches: ['next'] })).toBe(true)
  expect(filtersIn({ ...EVERYTHING, words: 'paper', lenses: ['only'] })).toEqual([
    'lenses',
    'words',
  ])
})

it('shows an emphasis both where they agree and where they differ', () => {
  expect(LENSES.filter((lens) => kindsOf(lens).includes('emphasis'))).toEqual(['agree', 'differ'])
})

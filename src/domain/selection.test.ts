import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDebate, aRelation, aTheme, aView } from './a-debate.ts'
import { countShown, EVERYTHING, LENSES, readSelection, writeSelection } from './selection.ts'

const THEMES = ['continuity', 'risks', 'history', 'trust']

const aSelection = fc.record({
  themes: fc.subarray(THEMES),
  lenses: fc.subarray([...LENSES]),
})

describe('the selection in a link', () => {
  it('comes back as it went in, whatever else the link says', () => {
    fc.assert(
      fc.property(aSelection, fc.webQueryParameters(), (selection, other) => {
        const link = writeSelection(selection, `?other=${encodeURIComponent(other)}`)
        expect(readSelection(link, THEMES)).toEqual(selection)
        expect(new URLSearchParams(link).get('other')).toBe(other)
      }),
      { numRuns: 2000 },
    )
  })

  it('is empty for everything, so that the plain address stays plain', () => {
    expect(writeSelection(EVERYTHING)).toBe('')
  })

  it('reads repeated parameters as well as lists', () => {
    expect(readSelection('?theme=trust&theme=risks', THEMES).themes).toEqual(['risks', 'trust'])
  })

  it('falls back quietly on 20,000 hostile query strings', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'theme',
        'lens',
        '=',
        '&',
        ',',
        '%',
        '%E0%A4%A',
        '__proto__',
        'trust',
        'agree',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { themes, lenses } = readSelection(`?${pieces.join('')}`, THEMES)
        expect(THEMES).toEqual(expect.arrayContaining([...themes]))
        expect(LENSES).toEqual(expect.arrayContaining([...lenses]))
        expect(new Set(themes).size).toBe(themes.length)
      }),
      { numRuns: 20_000 },
    )
  })
})

describe('what a selection shows', () => {
  const debate = aDebate({
    themes: [aTheme({ id: 'trust' }), aTheme({ id: 'risks' })],
    views: [
      aView({ id: 'one', speaker: 'sasae', themes: ['trust', 'risks'] }),
      aView({ id: 'two', speaker: 'shin', themes: ['trust'] }),
    ],
    relations: [
      aRelation({ id: 'r1', theme: 'trust', kind: 'emphasis', views: ['one', 'two'] }),
      aRelation({ id: 'r2', theme: 'risks', kind: 'oneSided', views: ['one'] }),
    ],
  })

  it('counts a view of two themes once', () => {
    expect(countShown(debate, EVERYTHING)).toEqual({ themes: 2, views: 2, relations: 2 })
  })

  it('shows an emphasis both where they agree and where they differ', () => {
    const agree = countShown(debate, { themes: [], lenses: ['agree'] })
    expect(countShown(debate, { themes: [], lenses: ['differ'] })).toEqual(agree)
    expect(agree).toEqual({ themes: 1, views: 2, relations: 1 })
  })

  it('shows nothing where theme and lens have nothing in common', () => {
    expect(countShown(debate, { themes: ['risks'], lenses: ['agree'] }).relations).toBe(0)
  })
})

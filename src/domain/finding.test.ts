import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDebate, aRelation, aTheme, aView } from './a-debate.ts'
import { inEnglish } from './a-speaker.ts'
import { countShown, find, findLoosenings, standingOf } from './finding.ts'
import { VIEW_KINDS } from './kinds.ts'
import { EVERYTHING, LENSES, lensesOf, type Selection } from './selection.ts'

const debate = aDebate({
  themes: [aTheme({ id: 'trust' }), aTheme({ id: 'risks' })],
  views: [
    aView({ id: 'one', speaker: 'sasae', themes: ['trust', 'risks'], kind: 'value' }),
    aView({
      id: 'two',
      speaker: 'shin',
      themes: ['trust'],
      kind: 'concern',
      claim: inEnglish('Documents don’t mend feelings.'),
    }),
    aView({ id: 'three', speaker: 'shin', themes: ['risks'], kind: 'concern' }),
  ],
  relations: [
    aRelation({ id: 'r1', theme: 'trust', kind: 'emphasis', views: ['one', 'two'] }),
    aRelation({ id: 'r2', theme: 'risks', kind: 'oneSided', views: ['one'] }),
    aRelation({ id: 'r3', theme: 'risks', kind: 'oneSided', views: ['three'] }),
  ],
})

const choose = (parts: Partial<Selection>): Selection => ({ ...EVERYTHING, ...parts })
const shown = (parts: Partial<Selection>) => countShown(find(debate, choose(parts)))

describe('what a selection finds', () => {
  it('counts a view of two themes once', () => {
    expect(shown({})).toEqual({ themes: 2, views: 3, beside: 0, relations: 3 })
  })

  it('keeps a view beside the one it is joined to, and nothing else', () => {
    const finding = find(debate, choose({ kinds: ['concern'] }))
    expect(standingOf(finding, 'trust', 'two')).toBe('found')
    expect(standingOf(finding, 'trust', 'one')).toBe('beside')
    expect(standingOf(finding, 'risks', 'one')).toBe('out')
    expect(countShown(finding)).toEqual({ themes: 2, views: 2, beside: 1, relations: 2 })
  })

  it('looks for words in claims, quotations, names and gists, wherever they stand', () => {
    expect(shown({ words: 'MEND docu' }).views).toBe(1)
    expect(shown({ words: '申珏秀' }).views).toBe(2)
    expect(shown({ words: 'what sasae says on risks' }).views).toBe(1)
    expect(shown({ words: 'no such words' })).toEqual(
      expect.objectContaining({ themes: 0, views: 0 }),
    )
  })

  it('shows nothing where theme and lens have nothing in common', () => {
    expect(shown({ themes: ['risks'], lenses: ['agree'] }).relations).toBe(0)
  })

  it('shows no relation while relations are hidden: no lens, no view beside another', () => {
    expect(shown({ kinds: ['concern'], lenses: ['agree'], switches: ['relations'] })).toEqual({
      themes: 2,
      views: 2,
      beside: 0,
      relations: 0,
    })
  })

  it('says which filter to loosen, the mildest first', () => {
    const selection = choose({ themes: ['risks'], words: 'mend' })
    expect(findLoosenings(debate, selection)).toEqual([
      { filter: 'themes', views: 1 },
      { filter: 'words', views: 2 },
    ])
    expect(findLoosenings(debate, choose({ words: 'mend' }))).toEqual([])
  })

  it('holds together for any selection', () => {
    const anySelection = fc.record({
      themes: fc.subarray(['trust', 'risks']),
      lenses: fc.subarray([...LENSES]),
      speakers: fc.subarray(['sasae', 'shin']),
      kinds: fc.subarray([...VIEW_KINDS]),
      words: fc.constantFrom('', 'mend', 'paper', 'shin', 'zzz'),
    })
    fc.assert(
      fc.property(anySelection, (parts) => {
        for (const [themeId, { found, beside, relations }] of find(debate, choose(parts))) {
          const told = debate.relations.filter(({ id }) => relations.has(id))
          for (const id of beside) {
            expect(found.has(id)).toBe(false)
            expect(
              told.some(({ views }) => views.includes(id) && views.some((v) => found.has(v))),
            ).toBe(true)
          }
          for (const { theme, kind, views } of told) {
            expect(theme).toBe(themeId)
            expect(views.every((id) => found.has(id) || beside.has(id))).toBe(true)
            const { lenses } = parts
            expect(lenses.length === 0 || lensesOf(kind).some((l) => lenses.includes(l))).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})

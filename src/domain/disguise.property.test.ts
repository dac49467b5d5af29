import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { aTelltaleDebate, drawsFrom } from './a-telltale-debate.ts'
import { shownWords } from './blind-texts.ts'
import type { Debate } from './debate.ts'
import { findBlindProblems } from './debate-blind-rules.ts'
import { publishDebate } from './debate-languages.ts'
import { findRuleProblems } from './debate-rules.ts'
import { textsOf } from './debate-texts.ts'
import { disguise } from './disguise.ts'
import { findLeaks } from './leaks.ts'
import { hiddenName, neutralText } from './neutral-words.ts'
import { speakersByLetter } from './speaker-letters.ts'
import { namesIn } from './telling-words.ts'

vi.setConfig({ testTimeout: 60_000 })

const anyDebate = fc
  .record({
    seed: fc.nat(2 ** 31 - 1),
    languages: fc.subarray(['en', 'ko', 'ja', 'fr'], { minLength: 1 }),
    speakers: fc.constantFrom(2 as const, 2 as const, 3 as const),
  })
  .map(({ seed, languages, speakers }) => aTelltaleDebate(drawsFrom(seed), languages, speakers))

const holds = (property: (debate: Debate, hidden: Debate) => void) =>
  fc.assert(
    fc.property(anyDebate, (debate) => property(debate, disguise(debate))),
    { seed: 20250529, numRuns: 200, endOnFailure: true },
  )

it('starts from debates that the rules accept and that are ready to be disguised', () => {
  holds((debate) => {
    expect(findRuleProblems(debate)).toEqual([])
    expect(findBlindProblems(debate)).toEqual([])
    expect(findLeaks(debate, namesIn(debate).names).length).toBeGreaterThan(20)
  })
})

it('gives an ordinary debate: every rule of the reader holds, in all languages and in one', () => {
  holds((debate, hidden) => {
    expect(findRuleProblems(hidden)).toEqual([])
    for (const language of debate.languages) {
      expect(findRuleProblems(publishDebate(hidden, language))).toEqual([])
    }
  })
})

it('has no name, office, country or id of a speaker left', () => {
  holds((debate, hidden) => {
    const { names, countries } = namesIn(debate)
    expect(findLeaks(hidden, [...names, ...countries])).toEqual([])
    // Said once more without the leak finder, which could be blind to something.
    const all = JSON.stringify(hidden)
    for (const { id, name, native } of debate.speakers) {
      for (const word of [id, ...Object.values(name), ...native.map(({ text }) => text)]) {
        expect(all).not.toContain(word)
      }
    }
  })
})

it('shows nothing but what its editor was asked about, and words of its own', () => {
  holds((debate, hidden) => {
    const { languages, glossary, facts, events, speakers } = hidden
    const own = ['role', 'affiliation', 'country', 'ask', 'eventRule'] as const
    const ofSource = ['sourceEvent', 'sourceLimits', 'sourceMap'] as const
    const known = new Set([
      ...shownWords(debate).map(({ words }) => words),
      ...[...own, ...ofSource].flatMap((field) => Object.values(neutralText(field, languages))),
      ...['K', 'L', 'M'].flatMap((letter) => Object.values(hiddenName(letter, languages))),
      ...textsOf({ glossary, facts, events } as Debate).flatMap(({ text }) => Object.values(text)),
    ])
    const said = textsOf(hidden).flatMap(({ text }) => Object.values(text))
    const quoted = hidden.views.flatMap(({ quotation }) => (quotation ? [quotation.exact] : []))
    expect([...said, ...quoted].filter((words) => !known.has(words))).toEqual([])
    // And all that the editor was asked about is shown.
    const shown = new Set([...said, ...quoted, hidden.id, hidden.licence.name])
    for (const code of Object.values(hidden.codes)) shown.add(code)
    expect(shownWords(debate).filter(({ words }) => !shown.has(words))).toEqual([])
    expect(speakers.every(({ native, career }) => native.length + career.length === 0)).toBe(true)
  })
})

it('keeps every theme’s views and relations, each speaker’s under one letter and in order', () => {
  holds((debate, hidden) => {
    const orders = speakersByLetter(debate)
    debate.themes.forEach(({ id: theme }, i) => {
      const blindTheme = hidden.themes[i]?.id ?? ''
      expect(hidden.relations.filter((one) => one.theme === blindTheme)).toHaveLength(
        debate.relations.filter((one) => one.theme === theme).length,
      )
      hidden.speakers.forEach(({ id: letter }, j) => {
        const speaker = orders.get(theme)?.[j]
        const own = debate.views.filter(
          (view) => view.themes.includes(theme) && view.speaker === speaker,
        )
        const blind = hidden.views.filter(
          (view) => view.themes.includes(blindTheme) && view.speaker === letter,
        )
        expect(blind.map(({ claim }) => claim)).toEqual(
          own.map((view) => view.blind?.claim?.text ?? view.claim),
        )
      })
    })
  })
})

it('comes out the same every time, and leaves the authored debate alone', () => {
  holds((debate, hidden) => {
    const before = structuredClone(debate)
    expect(disguise(debate)).toEqual(hidden)
    expect(debate).toEqual(before)
    const [language = ''] = debate.languages
    const published = disguise(publishDebate(debate, language))
    expect(published.views.map(({ id }) => id)).toEqual(hidden.views.map(({ id }) => id))
  })
})

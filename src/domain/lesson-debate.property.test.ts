import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { type Sealed, sealedParts } from './a-lesson.ts'
import { aTelltaleDebate, drawsFrom } from './a-telltale-debate.ts'
import type { Debate } from './debate.ts'
import { findLeaks } from './leaks.ts'
import { namesIn } from './telling-words.ts'

vi.setConfig({ testTimeout: 60_000 })

const anyDebate = fc
  .record({
    seed: fc.nat(2 ** 31 - 1),
    languages: fc.subarray(['en', 'ko', 'ja'], { minLength: 1 }),
    speakers: fc.constantFrom(2 as const, 2 as const, 3 as const),
  })
  .map(({ seed, languages, speakers }) => aTelltaleDebate(drawsFrom(seed), languages, speakers))

const holds = (property: (debate: Debate, parts: Sealed) => void) =>
  fc.assert(
    fc.property(anyDebate, (debate) => property(debate, sealedParts(debate))),
    { seed: 20250529, numRuns: 60, endOnFailure: true },
  )

it('starts a lesson from a debate without any speaker’s name, office, country or id', () => {
  holds((authored, { debate }) => {
    const { names, countries } = namesIn(authored)
    expect(findLeaks(debate, [...names, ...countries])).toEqual([])
    const all = JSON.stringify(debate)
    for (const { id } of [...authored.speakers, ...authored.views]) expect(all).not.toContain(id)
  })
})

it('tells a class how views stand before it tells who holds them', () => {
  holds((authored, { debate, judgement }) => {
    const { names, countries } = namesIn(authored)
    expect(findLeaks(judgement, [...names, ...countries])).toEqual([])
    expect(judgement.relations.length).toBe(authored.relations.length)
    // What stands in the file at the start is no judgement.
    for (const words of ['"kind":"oppos', '"verdict"', '"relations"', '"overview"', '"gists"']) {
      expect(JSON.stringify({ ...debate, views: [] })).not.toContain(words)
    }
  })
})

it('has a pair in every theme where two speak, and none where only one does', () => {
  holds((_, { debate }) => {
    for (const { id } of debate.themes) {
      const speaking = new Set(
        debate.views.filter(({ themes }) => themes.includes(id)).map(({ speaker }) => speaker),
      )
      const pairs = debate.pairs.filter(({ theme }) => theme === id)
      expect(pairs.length > 0).toBe(speaking.size > 1)
    }
  })
})

it('says with the names who every letter and every view is, and nothing of what happened next', () => {
  holds((authored, { debate, unveiled }) => {
    for (const view of debate.views) {
      const own = authored.views.find(({ id }) => id === unveiled.views[view.id])
      expect(unveiled.speakers[view.themes[0] ?? '']?.[view.speaker]).toBe(own?.speaker)
    }
    expect(unveiled.debate.events.filter(({ layer }) => layer === 'next')).toEqual([])
  })
})

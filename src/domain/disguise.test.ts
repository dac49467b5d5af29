import { expect, it } from 'vitest'
import { aDebate, aRelation, aView, inLanguages } from './a-debate.ts'
import { aSpeaker, inEnglish, SHIN } from './a-speaker.ts'
import type { Debate } from './debate.ts'
import { findRuleProblems } from './debate-rules.ts'
import { disguise } from './disguise.ts'
import { findLeaks } from './leaks.ts'
import { namesIn } from './telling-words.ts'

const debate = aDebate()
const hidden = disguise(debate)
const { names, countries } = namesIn(debate)
/** In trust K is Shin, in risks Sasae; `speaker-letters.test.ts` pins how that comes about. */
const viewsIn = (theme: string) => hidden.views.filter(({ themes }) => themes.includes(theme))

it('has no name and no country, and keeps the rules', () => {
  expect(findLeaks(hidden, [...names, ...countries])).toEqual([])
  expect(findRuleProblems(hidden)).toEqual([])
  expect(hidden.isBlind).toBe(true)
})

it('calls the speakers K and L in the words of each language', () => {
  const { speakers } = disguise(inLanguages(debate, ['en', 'ko', 'ja', 'fr']))
  expect(speakers.map(({ id }) => id)).toEqual(['k', 'l'])
  expect(speakers[0]?.name).toEqual({
    en: 'Speaker K',
    ko: '발언자 K',
    ja: '話し手K',
    fr: 'Speaker K',
  })
  expect(speakers[1]?.role.ko).toBe('직책을 가렸어요')
})

it('says nothing of a letter that would be true of one person only', () => {
  const [k, l] = hidden.speakers
  expect({ ...k, id: '', name: '', shortName: '', proseName: '' }).toEqual({
    ...l,
    ...{ id: '', name: '', shortName: '', proseName: '' },
  })
  expect(k).not.toHaveProperty('spokeIn')
  expect(k).not.toHaveProperty('translated')
})

it('lets a view of two themes stand in each, under the letter its speaker has there', () => {
  expect(viewsIn('risks').map(({ id }) => id)).toEqual(['risks-l-1'])
  expect(viewsIn('trust').map(({ id }) => id)).toEqual(['trust-k-1', 'trust-k-2', 'trust-l-1'])
  expect(hidden.relations.map(({ id, views }) => [id, ...views])).toEqual([
    ['trust-bridge-1', 'trust-k-1', 'trust-l-1'],
    ['trust-bridge-2', 'trust-k-2', 'trust-l-1'],
    ['risks-bridge-1', 'risks-l-1'],
  ])
})

it('puts blind texts in the place of plain ones and shows that they were there nowhere', () => {
  expect(viewsIn('risks')[0]?.claim).toEqual(inEnglish('The two act unlike.'))
  expect(hidden.themes[1]?.statement.text).toEqual(inEnglish('Caution is wiser.'))
  expect(hidden.gists[0]?.text).toEqual(inEnglish('What is said on trust.'))
  expect(JSON.stringify(hidden)).not.toContain('"blind":{')
})

it('leaves of a quotation the disguised words, and of the source its publisher', () => {
  expect(viewsIn('trust')[2]?.quotation).toEqual({
    exact: 'such [work] is very difficult',
    language: 'en',
    paragraph: 1,
  })
  expect(hidden.views.every(({ paragraphs }) => String(paragraphs) === '1')).toBe(true)
  const all = JSON.stringify(hidden)
  for (const gone of [debate.source.url, debate.source.title, debate.source.published]) {
    expect(all).not.toContain(gone)
  }
  expect(hidden.source.publisher).toEqual(debate.source.publisher)
  expect(hidden.source.map).toHaveLength(1)
})

it('points the reasons of a statement to the copies in their theme', () => {
  expect(hidden.themes.map(({ statement }) => statement.for.view)).toEqual([
    'trust-l-1',
    'risks-l-1',
  ])
})

it('drops references, checks and what happened next, and what rests on other sources', () => {
  const { references, checks, events, facts } = hidden
  expect({ references, checks, events }).toEqual({ references: [], checks: [], events: [] })
  expect(facts.map(({ id, also }) => [id, also])).toEqual([['travellers', []]])
  const ownEvent = { ...debate.events[0], source: 'source', views: ['shin-risks'] } as never
  const [event] = disguise(aDebate({ events: [ownEvent] })).events
  expect(event?.views).toEqual(['trust-k-2', 'risks-l-1'])
})

it('drops terms and facts that name a country, and no view points to them any more', () => {
  const { facts, glossary } = debate
  const telling = disguise({
    ...debate,
    glossary: glossary.map((term) => ({ ...term, meaning: inEnglish('Of Japan and others.') })),
    facts: facts.map((fact) => ({ ...fact, label: inEnglish('Koreans abroad') })),
  })
  expect([...telling.facts, ...telling.glossary]).toEqual([])
  expect(telling.views.flatMap(({ terms, facts }) => [...terms, ...facts])).toEqual([])
  expect(findRuleProblems(telling)).toEqual([])
})

it('keeps the ids of themes and prompts, and numbers them all if one names a speaker', () => {
  expect(hidden.themes.map(({ id }) => id)).toEqual(['trust', 'risks'])
  expect(hidden.prompts.map(({ id, theme }) => [id, theme])).toEqual([
    ['guess', 'trust'],
    ['look-back', undefined],
  ])
  const named = JSON.parse(JSON.stringify(debate).replaceAll('"trust"', '"shin-trust"')) as Debate
  const renamed = disguise(named)
  expect(renamed.themes.map(({ id }) => id)).toEqual(['theme-1', 'theme-2'])
  expect(renamed.views[0]?.id).toMatch(/^theme-1-[kl]-1$/)
  expect(findRuleProblems(renamed)).toEqual([])
})

it('begins no id with one so long that the whole would pass eighty letters', () => {
  const long = 'x'.repeat(80)
  const named = JSON.parse(JSON.stringify(debate).replaceAll('"trust"', `"${long}"`)) as Debate
  const ids = [...disguise(named).views, ...disguise(named).relations].map(({ id }) => id)
  expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(80)
})

it('gives six speakers a letter each', () => {
  const people = 'abcdef'.split('').map((sign) => `person-${sign}`)
  const six = aDebate({
    speakers: [
      aSpeaker({ career: [] }),
      { ...SHIN, career: [] },
      ...people.slice(2).map((id) => aSpeaker({ id, career: [] })),
    ],
    views: people.map((_, i) => aView({ id: `v${i}`, speaker: ['sasae', 'shin'][i % 2] ?? '' })),
    relations: [aRelation({ views: people.map((_, i) => `v${i}`) })],
    themes: debate.themes.slice(0, 1).map((theme) => ({
      ...theme,
      statement: { ...theme.statement, for: { text: inEnglish('Because.') } },
    })),
    checks: [],
    events: [],
    prompts: [],
  })
  expect(
    disguise(six)
      .speakers.map(({ id }) => id)
      .join(''),
  ).toBe('klmnop')
})

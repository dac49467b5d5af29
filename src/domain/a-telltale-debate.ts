import { aDebate, aTheme, aView } from './a-debate.ts'
import { aSpeaker } from './a-speaker.ts'
import type { Debate, LanguageTag, Relation, Speaker, Text, View } from './debate.ts'
import { RELATION_KINDS } from './kinds.ts'

/** People of no other text in the tests, and what gives them away in each language. */
const PEOPLE = [
  { id: 'sasae', en: 'Kenichiro Sasae', ko: '사사에 겐이치로', ja: '佐々江賢一郎', of: 'Japan' },
  { id: 'kak-soo', en: 'Shin Kak-soo', ko: '신각수', ja: '申珏秀', of: 'South Korea' },
  { id: 'weber', en: 'Ute Weber', ko: '우테 베버', ja: 'ウーテ・ヴェーバー', of: 'Utopia' },
] as const

type Draw = {
  /** A whole number below `n`. */
  readonly below: (n: number) => number
  readonly languages: readonly LanguageTag[]
  readonly people: readonly (typeof PEOPLE)[number][]
}

const pick = <Item>({ below }: Draw, items: readonly [Item, ...Item[]]): Item =>
  items[below(items.length)] ?? items[0]
const often = ({ below }: Draw): boolean => below(3) > 0
const someone = (draw: Draw) => draw.people[draw.below(draw.people.length)] ?? PEOPLE[0]

const inAll = ({ languages }: Draw, say: (language: LanguageTag) => string): Text =>
  Object.fromEntries(languages.map((language) => [language, say(language)]))

/** Words that name somebody in the language they are in, or in another. */
const telling = (draw: Draw, words: string): Text => {
  const person = someone(draw)
  return inAll(draw, (language) => {
    const name = language === 'ko' || language === 'ja' ? person[language] : person.en
    return `${words} ${language}: ${often(draw) ? name : person.of}.`
  })
}

/** A text that tells nothing, or one that does and has a disguise. */
function shown<Field extends string>(draw: Draw, field: Field, words: string) {
  const plain = inAll(draw, (language) => `${words} ${language}`)
  const blind = { text: inAll(draw, (language) => `${words}, [masked] ${language}`) }
  const parts = often(draw)
    ? { [field]: telling(draw, words), blind: { [field]: blind } }
    : { [field]: plain }
  return parts as Record<Field, Text> & { blind?: Record<Field, { text: Text }> }
}

function quoted(draw: Draw, words: string) {
  const language = pick(draw, ['en', 'fr', 'ko'])
  const others = draw.languages.filter((other) => other !== language)
  const inOthers = (say: string) =>
    others.length > 0
      ? { translation: Object.fromEntries(others.map((other) => [other, `${say} ${other}`])) }
      : {}
  const name = someone(draw).en
  return {
    quotation: {
      exact: `${words} by ${name}`,
      prefix: `${name} said: `,
      suffix: ' he said',
      language,
      paragraph: 2,
      ...inOthers(`${words}, ${name}`),
    },
    blind: { quotation: { exact: `${words} by [him]`, ...inOthers(`${words}, [he]`) } },
  }
}

function aPerson(draw: Draw, { id, en, ko, ja, of }: (typeof PEOPLE)[number]): Speaker {
  const name = inAll(draw, (language) => (language === 'ko' ? ko : language === 'ja' ? ja : en))
  return aSpeaker({
    id,
    name,
    shortName: name,
    proseName: name,
    native: [{ text: ja, language: 'ja' }],
    role: inAll(draw, () => `Minister of ${of}`),
    affiliation: inAll(draw, () => `The ${en} Library`),
    country: inAll(draw, () => of),
    translated: telling(draw, 'translated'),
    ask: telling(draw, 'ask'),
    career: [{ id: `${id}-1`, role: telling(draw, 'post'), from: '2001', source: 'yearbook' }],
  })
}

const themesOf = (draw: Draw) =>
  Array.from({ length: 1 + draw.below(5) }, (_, i) => {
    const id = draw.below(12) === 0 ? `${someone(draw).id}-${i}` : `theme${i}`
    return aTheme({ id, ...shown(draw, 'background', `background ${i}`) } as never)
  })

function viewsOf(draw: Draw, themes: readonly string[]): View[] {
  // One view for each theme at least, and some of several themes.
  const seats = [...themes, ...Array.from({ length: draw.below(9) }, () => undefined)]
  return seats.map((seat, i) => {
    const speaker = someone(draw).id
    const drawn = themes.filter(() => draw.below(3) === 0)
    const claim = shown(draw, 'claim', `claim ${i}`)
    const quotation = often(draw) ? quoted(draw, `quotation ${i}`) : undefined
    return aView({
      id: `${speaker}-${i}`,
      speaker,
      themes: [...new Set([seat ?? themes[draw.below(themes.length)] ?? '', ...drawn])],
      ...claim,
      ...quotation,
      ...((claim.blind || quotation) && { blind: { ...claim.blind, ...quotation?.blind } }),
      terms: often(draw) ? [pick(draw, ['plain-term', 'telling-term'])] : [],
      facts: often(draw) ? [pick(draw, ['plain-fact', 'telling-fact', 'borrowed-fact'])] : [],
    } as Partial<View>)
  })
}

/** Relations that take in every view of a theme: one for all, and one for each speaker alone. */
function relationsOf(draw: Draw, theme: string, place: number, views: readonly View[]): Relation[] {
  const speakers = [...new Set(views.map(({ speaker }) => speaker))]
  const lone = speakers.map((id) => ({
    kind: 'oneSided' as const,
    views: views.filter(({ speaker }) => speaker === id),
  }))
  const between = RELATION_KINDS.filter((kind) => kind !== 'oneSided')
  const all = { kind: between[draw.below(between.length)] ?? 'shared', views }
  return (speakers.length > 1 ? [all, ...lone.slice(0, draw.below(2))] : lone).map((one, i) => ({
    id: `${theme}-${one.views[0]?.speaker}-${i}`,
    theme,
    kind: one.kind,
    views: one.views.map(({ id }) => id).toReversed(),
    ...shown(draw, 'note', `note ${place} ${i}`),
  }))
}

function debateFrom(draw: Draw): Debate {
  const base = aDebate({ languages: draw.languages })
  const text = (words: string) => inAll(draw, (language) => `${words} ${language}`)
  const bare = themesOf(draw)
  const views = viewsOf(
    draw,
    bare.map(({ id }) => id),
  )
  const relations = bare.flatMap(({ id }, i) =>
    relationsOf(
      draw,
      id,
      i,
      views.filter(({ themes }) => themes.includes(id)),
    ),
  )
  const themes = bare.map((theme, i) => {
    const kind = relations.find((one) => one.theme === theme.id)?.kind ?? 'shared'
    const from = views[draw.below(views.length)]
    return {
      ...theme,
      title: text(`title ${i}`),
      question: text(`question ${i}`),
      statement: {
        ...shown(draw, 'text', `statement ${i}`),
        for: { ...shown(draw, 'text', `for ${i}`), ...(from && { view: from.id }) },
        against: shown(draw, 'text', `against ${i}`),
      },
      verdict: { kind, ...shown(draw, 'summary', `summary ${i}`) },
    }
  })
  const count = (source: string) => ({ value: 1, by: text('by'), source })
  const fact = { unit: text('unit'), year: 2024, ...count('source') }
  const event = { date: '1999', layer: 'background' as const, source: 'source', text: text('text') }
  return {
    ...base,
    id: `debate-${draw.below(1000)}`,
    ...shown(draw, 'summary', 'the summary'),
    title: text('the title'),
    question: text('the question'),
    overview: text('the overview'),
    source: {
      ...base.source,
      title: `What ${someone(draw).en} said`,
      url: `https://news.example/${someone(draw).id}`,
      publisher: text('the publisher'),
      event: telling(draw, 'event'),
      limits: telling(draw, 'limits'),
      map: [1, 2, 3].map((paragraph) => ({
        paragraph,
        who: [someone(draw).id],
        gist: telling(draw, `gist ${paragraph}`),
        attribution: 'direct' as const,
      })),
    },
    speakers: draw.people.map((person) => aPerson(draw, person)),
    themes,
    gists: draw.people.flatMap(({ id: speaker }) =>
      bare.map(({ id: theme }, i) => ({ speaker, theme, ...shown(draw, 'text', `gist ${i}`) })),
    ),
    views,
    relations,
    facts: [
      { id: 'plain-fact', label: text('plain'), ...fact, also: [count('yearbook')] },
      { id: 'telling-fact', label: telling(draw, 'fact'), ...fact, also: [] },
      { id: 'borrowed-fact', label: text('borrowed'), ...fact, ...count('yearbook'), also: [] },
    ],
    checks: [
      {
        id: 'check',
        printed: { exact: someone(draw).en, paragraph: 1 },
        candidates: [],
        judgement: telling(draw, 'judgement'),
        date: '2025-06-10',
        views: views.map(({ id }) => id),
      },
    ],
    events: [
      { id: 'plain', title: text('plain event'), ...event, views: views.map(({ id }) => id) },
      { id: 'telling', title: telling(draw, 'event'), ...event, views: [] },
      { id: 'next', title: text('next'), ...event, date: '2025-08', layer: 'next', views: [] },
    ],
    eventRule: { text: telling(draw, 'rule'), until: '2025-12-31' },
    glossary: [
      { id: 'plain-term', term: text('term'), meaning: text('meaning') },
      { id: 'telling-term', term: text('other term'), meaning: telling(draw, 'meaning') },
    ],
    prompts: [
      { id: `ask-${someone(draw).id}`, step: 'predict', ...shown(draw, 'text', 'first prompt') },
      { id: 'look-back', step: 'reflect', ...shown(draw, 'text', 'second prompt') },
    ],
  } as Debate
}

/** Draws that a seed fixes (a linear congruential generator). */
export function drawsFrom(seed: number): Draw['below'] {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % n
  }
}

/**
 * A debate that the rules accept and that names its speakers wherever it may, for tests: two or three
 * people, up to five themes, views of several themes. Every telling text that the page without names
 * shows has a disguise.
 *
 * Shape:  `below` draws each choice, a whole number from 0 to below the one it is given.
 */
export const aTelltaleDebate = (
  below: Draw['below'],
  languages: readonly LanguageTag[],
  speakers: 2 | 3,
): Debate => debateFrom({ below, languages, people: PEOPLE.slice(0, speakers) })

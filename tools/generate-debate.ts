import type { Debate, Relation, Theme, View } from '#domain/debate.ts'
import {
  EVENT_LAYERS,
  PROMPT_STEPS,
  RELATION_KINDS,
  type RelationKind,
  VIEW_KINDS,
} from '#domain/kinds.ts'
import { madeUpWords, type Writer } from './bench/made-up-words.ts'

export type DebateSize = {
  readonly id: string
  /** At least one a theme; the reader takes 1,000 at most. */
  readonly views: number
  /** 2 to 6. */
  readonly speakers: number
  /** 1 to 40. */
  readonly themes: number
  readonly seed: number
}

const TITLES =
  'Harbours Lanterns Treaties Seasons Councils Bridges Orchards Borders Archives Letters Markets Rivers Promises Islands Winters Signals'.split(
    ' ',
  )
const NAMES = ['Ada Arbor', 'Ben Birch', 'Cleo Cedar', 'Dov Damson', 'Eda Elm', 'Fay Fir']
const TERMS = ['long harbour', 'open ledger', 'late council', 'common lantern']
/** How many views a speaker brings to a relation: mostly one, sometimes a fork of two. */
const FORKS = [
  [1, 1],
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
] as const
const PARAGRAPH_VIEWS = 4
const CITED = 0.75
const NOTED = 0.15
const CROSSING = 0.06

/**
 * A debate of nonsense words that the reader accepts, for measuring and for trying sizes.
 *
 * Shape:  all kinds of relations, forks, and a few relations that cross others; English only.
 * Errors: throws a RangeError for a size that no debate may have.
 */
export function generateDebate(size: DebateSize): Debate {
  assertSize(size)
  const { id, seed } = size
  const write = madeUpWords(seed)
  const speakers = NAMES.slice(0, size.speakers).map((name) => aSpeaker(name, write))
  const speakerIds = speakers.map((speaker) => speaker.id)
  const paragraphs = Math.ceil(size.views / PARAGRAPH_VIEWS)
  const views: View[] = []
  const relations: Relation[] = []
  const themes = Array.from({ length: size.themes }, (_, index): Theme => {
    const until = Math.floor((size.views * (index + 1)) / size.themes)
    const theme = `theme-${index + 1}`
    const made = fillTheme({ theme, count: until - views.length, speakerIds, paragraphs, write })
    views.push(...made.views)
    relations.push(...made.relations)
    return aTheme(theme, index, made.relations, write)
  })
  return {
    id,
    version: 1,
    languages: ['en'],
    title: { en: 'A made-up debate' },
    question: write.text(6, 9),
    summary: write.text(20, 30),
    overview: write.text(20, 30),
    asOf: '2025-05-29',
    codes: { named: `n${lettersOf(seed)}`, blind: `b${lettersOf(seed)}` },
    source: {
      kind: 'transcript',
      publisher: { en: 'A Made-up Herald' },
      title: 'Words without a meaning',
      url: 'https://news.example/article/1',
      published: '2025-05-30',
      language: 'en',
      event: write.text(8, 12),
      map: Array.from({ length: paragraphs }, (_, index) => ({
        paragraph: index + 1,
        who: [write.pick(speakerIds)],
        gist: write.text(5, 9),
        attribution: 'direct',
      })),
      limits: write.text(20, 30),
    },
    references: [],
    speakers,
    themes,
    gists: speakerIds.flatMap((speaker) =>
      themes.map((theme) => ({ speaker, theme: theme.id, text: write.text(10, 16) })),
    ),
    views,
    relations,
    facts: [],
    checks: [],
    events: EVENT_LAYERS.map((layer) => ({
      id: `event-${layer}`,
      date: layer === 'next' ? '2025-08' : '2024-03',
      title: write.text(3, 5),
      text: write.text(10, 16),
      layer,
      source: 'source',
      views: [write.pick(views).id],
    })),
    eventRule: { text: write.text(10, 16), until: '2025-12-31' },
    glossary: termsIn(views).map((term) => ({
      id: term,
      term: { en: term.replace('-', ' ') },
      meaning: write.text(10, 16),
    })),
    prompts: themes.flatMap((theme) =>
      PROMPT_STEPS.map((step) => ({
        id: `${theme.id}-${step}`,
        theme: theme.id,
        step,
        text: write.text(8, 14),
      })),
    ),
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  }
}

function assertSize({ views, speakers, themes, seed }: DebateSize) {
  const within = (what: string, found: number, least: number, most: number) => {
    if (Number.isInteger(found) && least <= found && found <= most) return
    throw new RangeError(`${what}: a whole number from ${least} to ${most}, not ${found}`)
  }
  within('themes', themes, 1, 40)
  within('views', views, themes, 1000)
  within('speakers', speakers, 2, NAMES.length)
  within('seed', seed, 0, 2 ** 32 - 1)
}

/** A number in letters, since codes have no digits. */
const lettersOf = (seed: number) =>
  (seed % 26 ** 5)
    .toString(26)
    .replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'.charAt(Number.parseInt(digit, 26)))

function aSpeaker(name: string, write: Writer) {
  const [first = '', last = ''] = name.split(' ')
  return {
    id: last.toLowerCase(),
    name: { en: name },
    shortName: { en: last },
    proseName: { en: first },
    native: [],
    role: { en: `keeper of the ${write.words(1, 2)}` },
    affiliation: { en: `Institute of ${last}` },
    country: { en: `${last}land` },
    spokeIn: 'en',
    ask: write.text(8, 12),
    career: [],
  }
}

function aTheme(id: string, index: number, relations: readonly Relation[], write: Writer): Theme {
  const round = Math.floor(index / TITLES.length)
  const title = `${TITLES[index % TITLES.length]}${round ? ` ${round + 1}` : ''}`
  const times = (kind: RelationKind) => relations.filter((one) => one.kind === kind).length
  const [mostFrequent = 'oneSided'] = RELATION_KINDS.toSorted((a, b) => times(b) - times(a))
  return {
    id,
    title: { en: title },
    question: write.text(6, 10),
    background: write.text(35, 50),
    statement: {
      text: write.text(8, 12),
      for: { text: write.text(8, 12) },
      against: { text: write.text(8, 12) },
    },
    verdict: { kind: mostFrequent, summary: write.text(16, 26) },
    absent: write.text(12, 20),
  }
}

type ThemeTask = {
  readonly theme: string
  readonly count: number
  readonly speakerIds: readonly string[]
  readonly paragraphs: number
  readonly write: Writer
}

/** Makes a theme's views relation by relation, so that each view stands in one at least. */
function fillTheme({ theme, count, speakerIds, paragraphs, write }: ThemeTask) {
  const views: View[] = []
  const relations: Relation[] = []
  const add = (speaker: string, howMany: number) =>
    Array.from({ length: howMany }, () => {
      const view = aView(`${theme}-${views.length + 1}`, theme, speaker, paragraphs, write)
      views.push(view)
      return view.id
    })
  const relate = (kind: RelationKind, ids: readonly string[]) =>
    relations.push({
      id: `${theme}-relation-${relations.length + 1}`,
      theme,
      kind,
      views: ids,
      note: write.text(12, 22),
      ...(kind === 'oneSided' && { silence: write.text(6, 10) }),
    })
  while (views.length < count) {
    const kind = RELATION_KINDS[relations.length % RELATION_KINDS.length] ?? 'oneSided'
    const first = write.pick(speakerIds)
    const second = write.pick(speakerIds.filter((speaker) => speaker !== first))
    const [ours, theirs] = write.pick(FORKS)
    if (kind === 'oneSided' || views.length + ours + theirs > count) {
      relate('oneSided', add(first, Math.min(ours, count - views.length)))
    } else relate(kind, [...add(first, ours), ...add(second, theirs)])
    const [other] = views
    const last = views.at(-1)
    if (other && last && other.speaker !== last.speaker && write.chance(CROSSING)) {
      relate(write.pick(['different', 'opposed']), [other.id, last.id])
    }
  }
  return { views, relations }
}

function aView(
  id: string,
  theme: string,
  speaker: string,
  paragraphs: number,
  write: Writer,
): View {
  const paragraph = write.between(1, paragraphs)
  const attribution = write.pick(['direct', 'direct', 'reported', 'framing'] as const)
  return {
    id,
    speaker,
    themes: [theme],
    kind: write.pick(VIEW_KINDS),
    attribution,
    claim: write.text(12, 28),
    paragraphs: [paragraph],
    ...(write.chance(CITED) && {
      quotation: { exact: write.words(6, 14), language: 'en', paragraph },
    }),
    ...(write.chance(NOTED) && { note: write.text(8, 14) }),
    terms: write.chance(NOTED) ? [write.pick(TERMS).replace(' ', '-')] : [],
    facts: [],
  }
}

const termsIn = (views: readonly View[]) => [...new Set(views.flatMap(({ terms }) => terms))].sort()

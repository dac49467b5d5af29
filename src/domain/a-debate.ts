import { aSpeaker, inEnglish, SHIN } from './a-speaker.ts'
import type {
  Blind,
  Debate,
  DebateEvent,
  LanguageTag,
  MapLine,
  Relation,
  Theme,
  View,
} from './debate.ts'
import { isText } from './debate-texts.ts'

const blind = (words: string): Blind => ({ text: inEnglish(words), reviewed: '2025-06-10' })

/** A view of Sasae on trust with a quotation; what a test is about goes into `parts`. */
export const aView = (parts: Partial<View> = {}): View => ({
  id: 'sasae-trust',
  speaker: 'sasae',
  themes: ['trust'],
  kind: 'value',
  attribution: 'direct',
  claim: inEnglish('Paper helps little while people distrust each other.'),
  paragraphs: [2],
  terms: [],
  facts: [],
  ...parts,
})

/** A relation between both views on trust. */
export const aRelation = (parts: Partial<Relation> = {}): Relation => ({
  id: 'trust-first',
  theme: 'trust',
  kind: 'shared',
  views: ['sasae-trust', 'shin-trust'],
  note: inEnglish('Each puts trust before a new document.'),
  ...parts,
})

/** The theme of trust, on which both agree. */
export const aTheme = (parts: Partial<Theme> = {}): Theme => ({
  id: 'trust',
  title: inEnglish('Trust'),
  question: inEnglish('What has to come first?'),
  background: inEnglish('Governments sign papers; people live beside each other.'),
  statement: {
    text: inEnglish('A new declaration should wait.'),
    for: { text: inEnglish('Without trust it stays paper.'), view: 'sasae-trust' },
    against: { text: inEnglish('A paper can be where trust begins.') },
  },
  verdict: { kind: 'shared', summary: inEnglish('Both want trust first.') },
  ...parts,
})

const RISKS = aTheme({
  id: 'risks',
  title: inEnglish('Risks'),
  question: inEnglish('What could go wrong?'),
  background: inEnglish('The neighbourhood is tense.'),
  statement: {
    text: inEnglish('Caution is wiser than hope.'),
    for: { text: inEnglish('Words alike, deeds apart.'), view: 'shin-risks' },
    against: { text: inEnglish('Fear makes its own troubles.') },
    blind: { text: blind('Caution is wiser.') },
  },
  verdict: { kind: 'oneSided', summary: inEnglish('Only one names risks.') },
  absent: inEnglish('Those who live at the border.'),
})

const VIEWS = [
  aView({
    quotation: {
      exact: 'such cooperation is very difficult',
      prefix: 'between both sides, ',
      language: 'en',
      paragraph: 2,
    },
    terms: ['declaration'],
    facts: ['travellers'],
    blind: { quotation: { exact: 'such [work] is very difficult', reviewed: '2025-06-10' } },
  }),
  aView({
    id: 'shin-trust',
    speaker: 'shin',
    attribution: 'reported',
    claim: inEnglish('Trust between the two peoples matters most.'),
    paragraphs: [1, 3],
    note: inEnglish('He gives democracy as his reason.'),
  }),
  aView({
    id: 'shin-risks',
    speaker: 'shin',
    themes: ['risks', 'trust'],
    kind: 'concern',
    claim: inEnglish('The two governments act unlike on their neighbours.'),
    paragraphs: [3],
    blind: { claim: blind('The two act unlike.') },
  }),
]

const RELATIONS = [
  aRelation(),
  aRelation({
    id: 'risks-only-shin',
    theme: 'risks',
    kind: 'oneSided',
    views: ['shin-risks'],
    note: inEnglish('The other is not asked about it here.'),
    silence: inEnglish('No statement in this source.'),
  }),
  aRelation({
    id: 'trust-and-risks',
    kind: 'emphasis',
    views: ['sasae-trust', 'shin-risks'],
    note: inEnglish('One looks at people, one at governments.'),
  }),
]

const MAP: MapLine[] = [
  { paragraph: 1, who: [], gist: inEnglish('The session.'), attribution: 'framing' },
  { paragraph: 2, who: ['sasae'], gist: inEnglish('On trust.'), attribution: 'direct' },
  { paragraph: 3, who: ['shin', 'sasae'], gist: inEnglish('On risks.'), attribution: 'reported' },
]

const EVENTS: DebateEvent[] = [
  {
    id: 'treaty',
    date: '1965-06-22',
    title: inEnglish('The treaty'),
    text: inEnglish('Both states take up relations.'),
    layer: 'background',
    source: 'yearbook',
    views: [],
  },
  {
    id: 'summit',
    date: '2025-08',
    title: inEnglish('A summit'),
    text: inEnglish('The leaders meet in Tokyo.'),
    layer: 'next',
    source: 'yearbook',
    views: ['shin-trust', 'sasae-trust'],
  },
]

/** A small whole debate in English that the reader accepts; `parts` replace what they name. */
export const aDebate = (parts: Partial<Debate> = {}): Debate => ({
  id: 'a-debate',
  version: 1,
  languages: ['en'],
  title: inEnglish('Two neighbours'),
  question: inEnglish('What holds when governments change?'),
  summary: inEnglish('Two retired officials spoke on one morning in May.'),
  overview: inEnglish('They meet on trust; only one speaks of risks.'),
  asOf: '2025-05-29',
  codes: { named: 'two', blind: 'masks' },
  source: {
    kind: 'article',
    publisher: inEnglish('A Newspaper'),
    title: 'Neighbours speak',
    url: 'https://news.example/article/1',
    published: '2025-05-30',
    language: 'en',
    event: inEnglish('A session on an island'),
    map: MAP,
    limits: inEnglish('One report of one session.'),
  },
  references: [
    {
      id: 'yearbook',
      title: 'A Yearbook',
      publisher: 'A Library',
      language: 'en',
      url: 'https://library.example/yearbook?year=2013#posts',
      published: '2013',
      read: '2025-06-10',
    },
  ],
  speakers: [aSpeaker(), SHIN],
  themes: [aTheme(), RISKS],
  gists: ['sasae', 'shin'].flatMap((speaker) =>
    ['trust', 'risks'].map((theme) => ({
      speaker,
      theme,
      text: inEnglish(`What ${speaker} says on ${theme}.`),
      blind: { text: blind(`What is said on ${theme}.`) },
    })),
  ),
  views: VIEWS,
  relations: RELATIONS,
  facts: [
    {
      id: 'travellers',
      label: inEnglish('Travellers'),
      value: 12.04,
      unit: inEnglish('million'),
      year: 2024,
      by: inEnglish('Two offices'),
      source: 'source',
      also: [{ value: 11.85, by: inEnglish('A third office'), source: 'yearbook' }],
      series: [
        { year: 2023, value: 9.3 },
        { year: 2024, value: 12.04 },
      ],
    },
  ],
  checks: [
    {
      id: 'which-year',
      printed: { exact: 'the historic 2008 declaration', paragraph: 1 },
      candidates: [
        {
          value: inEnglish('1998'),
          for: inEnglish('It is called a declaration.'),
          against: inEnglish('The year differs.'),
          source: 'yearbook',
        },
      ],
      judgement: inEnglish('We keep what is printed.'),
      date: '2025-06-10',
      views: ['sasae-trust'],
    },
  ],
  events: EVENTS,
  eventRule: { text: inEnglish('Meetings of both leaders.'), until: '2025-12-31' },
  glossary: [
    {
      id: 'declaration',
      term: inEnglish('joint declaration'),
      meaning: inEnglish('What two states say together.'),
    },
  ],
  prompts: [
    { id: 'guess', theme: 'trust', step: 'predict', text: inEnglish('Who says which?') },
    { id: 'look-back', step: 'reflect', text: inEnglish('What changed your mind?') },
  ],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  ...parts,
})

/** The same debate authored in several languages, English among them; quotations are translated. */
export function inLanguages(debate: Debate, languages: readonly LanguageTag[]): Debate {
  const added = languages.filter((language) => language !== 'en')
  const translate = (words: string) =>
    Object.fromEntries(added.map((language) => [language, `${language}: ${words}`]))
  const widen = (value: unknown): unknown => {
    if (isText(value)) return { ...value, ...translate(value.en ?? '') }
    if (Array.isArray(value)) return value.map(widen)
    if (typeof value !== 'object' || value === null) return value
    const wide = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, widen(item)]))
    return 'exact' in wide && !('paragraph' in wide && !('language' in wide))
      ? { ...wide, translation: translate(String(wide.exact)) }
      : wide
  }
  return { ...(widen(debate) as Debate), languages }
}

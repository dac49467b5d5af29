import type { LanguageTag } from '#domain/debate.ts'
import type { Attribution, RelationKind } from '#domain/kinds.ts'

/** What stands in a citation; dates as the language writes them. */
export type CitedSource = {
  readonly publisher: string
  readonly title: string
  readonly url: string
  readonly published: string | undefined
  readonly read: string | undefined
}

/** A title in brackets is ours: the document has none. */
const isOurs = (title: string) => title.startsWith('[')

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 })
const rounded = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 4,
})

const sections = {
  speakers: 'Who speaks',
  figures: 'Figures',
  checks: 'Checked',
  timeline: 'Timeline',
  article: 'The source, paragraph by paragraph',
  words: 'Words',
  method: 'How this was made',
  reading: 'Reading list',
  files: 'Files to take away',
}

const attributionMeanings: Record<Attribution, string> = {
  direct: 'the speaker’s words, in quotation marks in the source',
  reported: 'what the speaker said, in the reporter’s words',
  framing: 'what the reporter says of the speaker or the subject',
  editor: 'what we add, and only where it says so',
}

const relationMeanings: Record<RelationKind, string> = {
  shared: 'the same conclusion, and the source shows no difference in the grounds',
  emphasis: 'the same conclusion or aim, on other grounds, with other weight or by other means',
  different: 'they speak of the same point and judge it unlike',
  opposed: 'both cannot hold at once',
  oneSided: 'only one of them says anything on this point',
}

/** The words of the page of sources. */
export const sources = {
  sections,
  attributionMeanings,
  relationMeanings,
  page: 'Sources',
  title: 'What stands behind the words?',
  lead: 'Who speaks and from which seat, what it rests on, what was checked, and how this was made.',
  back: 'Back to the comparison',
  skip: 'Skip to the sources',
  contents: 'On this page',
  number: (value: number) => number.format(value),
  rounded: (value: number) => (value < 100_000 ? number : rounded).format(value),
  amount: (value: string, unit: string) => `${value} ${unit}`,
  inYear: (label: string, year: number) => `${label}, ${year}`,
  named: (name: string, text: string) => `${name}: ${text}`,
  span: (from: string, to: string) => `${from} – ${to}`,
  since: (from: string) => `since ${from}`,
  source: 'Source:',
  viewsOn: 'Views that rest on it',
  viewsTouched: 'Views that this touches',
  noViewOn: 'No view rests on it.',
  asTable: 'As a table',

  speakersLead: (date: string) => `Everyone with posts they had held by ${date}.`,
  seat: 'Seat then',
  country: 'Country',
  posts: 'Posts',
  language: 'Language',
  languageName: (tag: LanguageTag) =>
    new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag,
  languageNotStated: 'Not stated in the source',
  ask: 'Ask the source',
  careers: 'Careers on one table',
  careersLead:
    'Time runs down the table. Solid posts faced each other for as long as ink joins them.',
  faced: 'Their posts faced each other',
  axis: (first: number, last: number) => `Careers from ${first} to ${last}.`,
  when: 'When',
  speaker: 'Speaker',
  post: 'Post',
  asOf: (date: string) => `As of ${date}`,

  figuresLead: 'Each picture can be read without its number.',
  square: (amount: string) => `One square is ${amount}; a row is ten squares.`,
  squares: (label: string, amount: string) => `${label}: ${amount}, drawn as squares`,
  together: 'Together',
  otherCounter: 'Another count',
  countedBy: 'Counted by',
  year: 'Year',
  value: 'Number',
  what: 'What',

  checksLead: 'Where the source and the record differ, both stay visible.',
  prints: (paragraph: string) => `The source prints, ${paragraph}`,
  sic: '[sic]',
  speaksFor: 'For it:',
  speaksAgainst: 'Against it:',
  judgement: (date: string) => `Our judgement, ${date}`,

  timelineLead: 'Each event with its date and source.',
  before: 'Before',
  atTheTime: 'At the time',
  whatNext: 'What happened next',
  nextHint: 'Closed until you ask for it, so that the forecasts can be judged first.',
  rule: 'How these events were chosen',
  ruleUntil: (date: string) => `Until ${date}.`,
  beside: (n: number) => `Views it bears on: ${n}`,
  besideNext: (n: number) => `Beside what was said before: ${count(n, 'view', 'views')}`,

  articleLead: (publisher: string, n: number) =>
    `${publisher} in our words, one line for each of its ${n} paragraphs: what was chosen, and what was left.`,
  articleCount: (used: number, all: number) =>
    `Views rest on ${used} of ${all} paragraphs, and none on the others.`,
  reporterOnly: 'Only the reporter',
  leftOut: 'No view rests on it',
  readSource: 'Read it at the publisher',

  wordsLead: 'As they are meant here.',
  wordIn: 'In',

  methodLead: 'The rules in plain words, and what they come to when counted.',
  rules: [
    ['Our words', 'Claims are paraphrases: plain, and no stronger or surer than what was said.'],
    [
      'Their words',
      'Quotations are short and to the letter, with their paragraph. Quotation marks are for a speaker’s own words only. Translations are ours.',
    ],
    ['Silence', 'Where someone says nothing in the source, it says so. Nothing is guessed.'],
    [
      'Then and now',
      'What was said stands as of its day. What came later is apart, sourced, and hidden until you ask.',
    ],
    [
      'Mistakes in the source',
      'We print what is printed, and add what the record says, with a date. Nothing is corrected in silence.',
    ],
    [
      'No score',
      'No percentages and no winner among the speakers, no numbers on people who filled in no form.',
    ],
  ] as readonly (readonly [string, string])[],
  kindsOfWords: 'Kinds of words',
  relations: 'Relations',
  relationsNote: 'Relations are our reading, each with its reason. A class may read otherwise.',
  order: 'Order',
  orderText:
    'Speakers stand in the order of their family names, which is the same in all three languages. On the comparison, sides can be swapped at any time.',
  fairness: 'How much room each gets',
  fairnessLead: 'Views, quotations and quoted words, counted from the data.',
  views: 'Views',
  quotations: 'Quotations',
  quotedWords: 'Quoted words',
  wholeDebate: 'All themes',
  silences: 'What the source does not say',
  silent: (name: string) => `${name}: no statement in this source`,
  absent: 'Who is not at this table',
  report: 'Found a mistake?',
  reportLink: 'Tell us, with the place and a source',
  licence: 'Licence',
  licenceText: (name: string) =>
    `Our words are under ${name}. Quotations belong to those who spoke or wrote them.`,

  readingLead: 'Every source once; all but the first with the day we last read it.',
  readingNext: 'Sources of what happened next',
  restsOn: 'Rests on it:',
  citeReading: ({ publisher, title, published, url, read }: CitedSource) =>
    [
      `${publisher}, ${isOurs(title) ? title : `“${title}”`}${published ? `, ${published}` : ''}.`,
      url,
      read && `(read ${read})`,
    ]
      .filter(Boolean)
      .join(' '),
  filesLead: 'What this page is made from, as files for a spreadsheet or another tool.',
  copy: 'Copy',
  copySource: (title: string) => `Copy: ${title}`,
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the entry instead.',
}

export type SourcesWords = typeof sources

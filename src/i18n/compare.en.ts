import type { LanguageTag } from '#domain/debate.ts'
import type { Shown } from '#domain/finding.ts'
import type { Filter, Lens, Switch } from '#domain/selection.ts'

const lenses: Record<Lens, string> = {
  agree: 'Where they agree',
  differ: 'Where they differ',
  only: 'Only one speaks',
}

const filterNames: Record<Filter, string> = {
  themes: 'themes',
  lenses: '“Show only”',
  speakers: 'speaker',
  kinds: 'kind of view',
  words: 'words',
}

const switches: Record<Switch, string> = {
  relations: 'Hide relations',
  next: 'Show what happened next',
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const languageName = (tag: LanguageTag) =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag

/** The words of the compare screen. */
export const compare = {
  lenses,
  filterNames,
  switches,
  languageName,
  asOf: (date: string) => `As of ${date}`,
  source: 'Source',
  published: (kind: string, date: string, paragraphs: number) =>
    `${kind}, ${date}, ${paragraphs} paragraphs.`,
  sourceKinds: {
    article: 'One article',
    transcript: 'One transcript',
    interview: 'One interview',
    speech: 'One speech',
    book: 'One book',
  },
  readSource: 'Read the article',
  sources: 'Sources and method',
  limits: 'What one such source can’t show',
  speakers: 'The speakers',
  spokeIn: (language: LanguageTag) => `Spoke in ${languageName(language)}`,
  languageNotStated: 'Language spoken: not stated in the article',
  relationKey: 'Relations, and how often each occurs',
  more: 'Speakers and themes at a glance',
  glance: 'At a glance',
  toTable: 'All themes in one table',
  table: 'All themes in one table',
  tableLead: 'Each side in a few sentences, for the exercise book.',
  theme: 'Theme',
  relation: 'Relation',
  filters: 'Choose what to see',
  themes: 'Themes',
  themesUnit: 'number of views',
  showOnly: 'Show only',
  showOnlyUnit: 'number of relations',
  showEverything: 'Show everything',
  shown: (shown: Shown, themes: number) =>
    shown.themes === 0
      ? 'Nothing found with these filters.'
      : `Showing ${shown.themes === themes ? `all ${themes}` : `${shown.themes} of ${themes}`} themes: ${[
          count(shown.views, 'view', 'views'),
          shown.beside > 0 && `${shown.beside} more for comparison`,
          shown.relations > 0 && count(shown.relations, 'relation', 'relations'),
        ]
          .filter(Boolean)
          .join(', ')}.`,
  loosen: (filter: string, views: number) => `Without ${filter}: ${count(views, 'view', 'views')}`,
  moreFilters: 'More filters',
  words: 'Words',
  speaker: 'Speaker',
  viewKind: 'Kind of view',
  switchesLegend: 'On the page',
  toFilters: 'Choose themes',
  swap: 'Swap sides',
  verdict: 'Relation in this theme:',
  absent: 'Who is not at this table?',
  background: 'What to know first',
  lines: 'What joins these views? Why?',
  relationOf: (relation: string, views: string) => `${relation}: ${views}`,
  listed: 'More relations',
  relations: 'Relations',
  showRelations: 'Show relations',
  namesHidden: 'Names are hidden.',
  namesHiddenUntil: 'Name, country and office stay hidden until you show them.',
  lettersChange: 'Letters are dealt anew in each theme. Words in [brackets] are ours.',
  hideNames: 'Hide names',
  showNames: 'Show names',
  takePage: 'Copy, link, print',
  discuss: 'Lead a discussion',
  showKeys: 'Keys',
  task: 'Task, from your link:',
  whatNext: 'What happened next',
  until: (date: string) => `Until ${date}.`,
  howMade: 'How this is edited',
  howMadeText: [
    'Claims are in our words. English words in quotation marks are the article’s own, at most 18 at a time, each with its paragraph. Translations and relations are ours: another reading is welcome.',
    'A relation is no score. No speaker gets a percentage, and none wins.',
  ],
  order: 'Sides and order',
  orderText:
    'Speakers stand in the order of their family names, which is the same in all three languages. Sides can be swapped at any time.',
  privacy: 'Your privacy',
  privacyText:
    'No accounts, no cookies, no counting of visits. What you choose is kept in this browser or in the address.',
}

export type CompareWords = typeof compare

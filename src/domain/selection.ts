import { RELATION_KINDS, type RelationKind, VIEW_KINDS, type ViewKind } from './kinds.ts'

export const LENSES = ['agree', 'differ', 'only'] as const
/** Ways of looking at relations: where they agree, where they differ, where only one speaks. */
export type Lens = (typeof LENSES)[number]

export const SWITCHES = ['relations', 'next'] as const
/**
 * What is not as usual: `relations` are hidden (on a page without names: shown), `next` (what happened
 * next) is shown.
 */
export type Switch = (typeof SWITCHES)[number]

/** The longest search that a link carries, in characters (code points). */
export const MAX_WORDS = 80

/** What a reader chose to see. An empty list or text leaves nothing out. */
export type Selection = {
  readonly themes: readonly string[]
  readonly lenses: readonly Lens[]
  readonly speakers: readonly string[]
  readonly kinds: readonly ViewKind[]
  /** As typed; what counts as found is `findWords`'s affair. */
  readonly words: string
  readonly switches: readonly Switch[]
  /** The id of the relation held in sight, or nothing. */
  readonly pinned: string
}

/** The ids that a selection may name: a debate's, in its order. */
export type Choices = {
  readonly themes: readonly string[]
  readonly speakers: readonly string[]
  readonly relations: readonly string[]
}

export const EVERYTHING: Selection = {
  themes: [],
  lenses: [],
  speakers: [],
  kinds: [],
  words: '',
  switches: [],
  pinned: '',
}

export const FILTERS = ['themes', 'lenses', 'speakers', 'kinds', 'words'] as const
/** A part of the selection that leaves things out. */
export type Filter = (typeof FILTERS)[number]

/** The URL's names, which are shorter. */
const PARAMETERS = {
  themes: 'theme',
  lenses: 'lens',
  speakers: 'speaker',
  kinds: 'kind',
  switches: 'switch',
  words: 'q',
  pinned: 'bridge',
} as const satisfies Record<keyof Selection, string>

const LENSES_BY_KIND: Readonly<Record<RelationKind, readonly Lens[]>> = {
  shared: ['agree'],
  emphasis: ['agree', 'differ'],
  different: ['differ'],
  opposed: ['differ'],
  oneSided: ['only'],
}

/** The lenses that show relations of this kind. */
export const lensesOf = (kind: RelationKind): readonly Lens[] => LENSES_BY_KIND[kind]

/** The kinds of relations that a lens shows, from near to far. */
export const kindsOf = (lens: Lens): readonly RelationKind[] =>
  RELATION_KINDS.filter((kind) => lensesOf(kind).includes(lens))

/** The filters in use. */
export const filtersIn = (selection: Selection): readonly Filter[] =>
  FILTERS.filter((filter) => selection[filter].length > 0)

/** Whether the selection leaves nothing out. */
export const isEverything = (selection: Selection): boolean => filtersIn(selection).length === 0

/** The selection without one of its filters. */
export const without = (selection: Selection, filter: Filter): Selection => ({
  ...selection,
  [filter]: EVERYTHING[filter],
})

export const showsTheme = ({ themes }: Selection, themeId: string): boolean =>
  themes.length === 0 || themes.includes(themeId)

/** Whether a thing seen through `lensesOfIt` is in the selection. */
export const showsLenses = ({ lenses }: Selection, lensesOfIt: readonly Lens[]): boolean =>
  lenses.length === 0 || lensesOfIt.some((lens) => lenses.includes(lens))

/** The ids of a debate, in its order. */
export const choicesOf = (
  debate: {
    readonly [List in keyof Choices]: readonly { readonly id: string }[]
  },
): Choices => ({
  themes: debate.themes.map(({ id }) => id),
  speakers: debate.speakers.map(({ id }) => id),
  relations: debate.relations.map(({ id }) => id),
})

/**
 * Reads the selection out of a query string, `?theme=trust,risks&lens=agree&q=paper`.
 *
 * Shape:  every list in the order of the debate or of its constant, each item once.
 * Errors: none; what is unknown or malformed is left out.
 */
export function readSelection(search: string, choices: Choices): Selection {
  const query = new URLSearchParams(search)
  const among = <Item extends string>(field: keyof Selection, known: readonly Item[]) => {
    const asked = query.getAll(PARAMETERS[field]).join(',').split(',')
    return known.filter((item) => asked.includes(item))
  }
  return {
    themes: among('themes', choices.themes),
    lenses: among('lenses', LENSES),
    speakers: among('speakers', choices.speakers),
    kinds: among('kinds', VIEW_KINDS),
    words: [...(query.get(PARAMETERS.words) ?? '')].slice(0, MAX_WORDS).join(''),
    switches: among('switches', SWITCHES),
    pinned: among('pinned', choices.relations)[0] ?? '',
  }
}

/**
 * Writes the selection into a query string, leaving every other parameter as it stands.
 *
 * Shape: `?theme=…&lens=…`, or an empty string when nothing is chosen and nothing else is there.
 */
export function writeSelection(selection: Selection, search = ''): string {
  const query = new URLSearchParams(search)
  const parts: string[] = []
  for (const [field, name] of Object.entries(PARAMETERS)) {
    query.delete(name)
    const value = selection[field as keyof Selection]
    if (value.length === 0) continue
    // Half a surrogate pair, which a field may be left with, would make encodeURIComponent throw.
    if (typeof value === 'string') parts.push(new URLSearchParams([[name, value]]).toString())
    else parts.push(`${name}=${value.map(encodeURIComponent).join(',')}`)
  }
  if (query.size > 0) parts.push(query.toString())
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

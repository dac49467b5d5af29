import { type Debate, RELATION_KINDS, type RelationKind } from './debate.ts'

export const LENSES = ['agree', 'differ', 'only'] as const
/** Ways of looking at relations: where they agree, where they differ, where only one speaks. */
export type Lens = (typeof LENSES)[number]

/** What a reader chose to see. An empty list leaves nothing out. */
export type Selection = {
  readonly themes: readonly string[]
  readonly lenses: readonly Lens[]
}

export const EVERYTHING: Selection = { themes: [], lenses: [] }

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

/** Whether the selection leaves nothing out. */
export const isEverything = ({ themes, lenses }: Selection): boolean =>
  themes.length === 0 && lenses.length === 0

export const showsTheme = ({ themes }: Selection, themeId: string): boolean =>
  themes.length === 0 || themes.includes(themeId)

/** Whether a thing seen through `lensesOfIt` is in the selection. */
export const showsLenses = ({ lenses }: Selection, lensesOfIt: readonly Lens[]): boolean =>
  lenses.length === 0 || lensesOfIt.some((lens) => lenses.includes(lens))

/**
 * Reads the selection out of a query string, `?theme=trust,risks&lens=agree`.
 *
 * Shape:  themes in the debate's order, lenses in the order of `LENSES`, each once.
 * Errors: none; what is unknown or malformed is left out.
 */
export function readSelection(search: string, themeIds: readonly string[]): Selection {
  const query = new URLSearchParams(search)
  const asked = (name: string) => query.getAll(name).join(',').split(',')
  const themes = asked('theme')
  const lenses = asked('lens')
  return {
    themes: themeIds.filter((id) => themes.includes(id)),
    lenses: LENSES.filter((lens) => lenses.includes(lens)),
  }
}

/**
 * Writes the selection into a query string, leaving every other parameter as it stands.
 *
 * Shape: `?theme=…&lens=…`, or an empty string when nothing is chosen and nothing else is there.
 */
export function writeSelection({ themes, lenses }: Selection, search = ''): string {
  const query = new URLSearchParams(search)
  query.delete('theme')
  query.delete('lens')
  const parts = [
    themes.length > 0 && `theme=${themes.map(encodeURIComponent).join(',')}`,
    lenses.length > 0 && `lens=${lenses.join(',')}`,
    query.toString(),
  ].filter(Boolean)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

export type Shown = { readonly themes: number; readonly views: number; readonly relations: number }

/**
 * Counts what the selection shows, for the sentence that says so.
 *
 * Units: a view or relation counts once, however many of its themes show it; a theme counts when
 *        it is chosen and at least one of its relations is shown.
 */
export function countShown(debate: Debate, selection: Selection): Shown {
  const relations = debate.relations.filter(
    ({ theme, kind }) => showsTheme(selection, theme) && showsLenses(selection, lensesOf(kind)),
  )
  return {
    themes: new Set(relations.map(({ theme }) => theme)).size,
    views: new Set(relations.flatMap(({ views }) => views)).size,
    relations: relations.length,
  }
}

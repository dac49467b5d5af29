import type { Debate, Text, View } from './debate.ts'
import {
  type Filter,
  filtersIn,
  lensesOf,
  type Selection,
  showsLenses,
  showsTheme,
  without,
} from './selection.ts'
import { fold, wordsOf } from './word-search.ts'

/** How a view stands in what was asked for: found itself, kept beside a found one, or left out. */
export type Standing = 'found' | 'beside' | 'out'

/** What a selection leaves of one theme, by ids. A theme with nothing found is left out whole. */
export type ThemeFinding = {
  readonly found: ReadonlySet<string>
  /** Views that a shown relation joins to a found one: kept for comparison. */
  readonly beside: ReadonlySet<string>
  readonly relations: ReadonlySet<string>
}

export type Finding = ReadonlyMap<string, ThemeFinding>

/** Whether relations are hidden: by switch, and on a page without names unless switched on. */
export const hidesRelations = ({ isBlind }: Debate, { switches }: Selection): boolean =>
  switches.includes('relations') !== (isBlind ?? false)

/**
 * Finds what a selection shows of a debate, by theme. Speakers, kinds and words choose views;
 * lenses choose relations; themes choose both. While relations are hidden, nothing shows them: no
 * lens, and no view beside another.
 *
 * Shape:  one entry a theme in which something is found.
 * Errors: none; an unknown id finds nothing.
 */
export function find(debate: Debate, chosen: Selection): Finding {
  const isHiding = hidesRelations(debate, chosen)
  const selection = isHiding ? without(chosen, 'lenses') : chosen
  const finding = new Map<string, ThemeFinding>()
  for (const { id: themeId } of debate.themes) {
    if (!showsTheme(selection, themeId)) continue
    const relations = debate.relations.filter(
      ({ theme, kind }) => theme === themeId && showsLenses(selection, lensesOf(kind)),
    )
    const joined = new Set(relations.flatMap(({ views }) => views))
    const found = new Set(
      debate.views
        .filter((view) => view.themes.includes(themeId))
        .filter((view) => selection.lenses.length === 0 || joined.has(view.id))
        .filter((view) => isAskedFor(debate, view, themeId, selection))
        .map(({ id }) => id),
    )
    if (found.size === 0) continue
    if (isHiding) {
      finding.set(themeId, { found, beside: new Set(), relations: new Set() })
      continue
    }
    const kept = relations.filter(({ views }) => views.some((id) => found.has(id)))
    const beside = new Set(kept.flatMap(({ views }) => views).filter((id) => !found.has(id)))
    finding.set(themeId, { found, beside, relations: new Set(kept.map(({ id }) => id)) })
  }
  return finding
}

function isAskedFor(debate: Debate, view: View, themeId: string, selection: Selection): boolean {
  const { speakers, kinds, words } = selection
  if (speakers.length > 0 && !speakers.includes(view.speaker)) return false
  if (kinds.length > 0 && !kinds.includes(view.kind)) return false
  if (words === '') return true
  const text = searchTextOf(debate, view, themeId)
  return wordsOf(words).every((word) => text.includes(word))
}

const searchTexts = new WeakMap<Debate, Map<string, string>>()

/** All that a search for a view looks through: claim, quotation, note, names, terms and gist. */
function searchTextOf(debate: Debate, view: View, themeId: string): string {
  const texts = searchTexts.get(debate) ?? new Map<string, string>()
  searchTexts.set(debate, texts)
  const key = `${themeId} ${view.id}`
  const known = texts.get(key)
  if (known !== undefined) return known
  const speaker = debate.speakers.find(({ id }) => id === view.speaker)
  const gist = debate.gists.find((one) => one.speaker === view.speaker && one.theme === themeId)
  const terms = debate.glossary.filter(({ id }) => view.terms.includes(id))
  const sources: readonly (Text | string | undefined)[] = [
    view.claim,
    view.quotation?.exact,
    view.quotation?.translation,
    view.note,
    speaker?.name,
    speaker?.shortName,
    ...(speaker?.native ?? []).flatMap(({ text, reading }) => [text, reading]),
    ...terms.map(({ term }) => term),
    gist?.text,
  ]
  const text = sources
    .flatMap((source) => (typeof source === 'object' ? Object.values(source) : (source ?? [])))
    .map(fold)
    .join('\n')
  texts.set(key, text)
  return text
}

/** How a view stands in a theme. */
export function standingOf(finding: Finding, themeId: string, viewId: string): Standing {
  const theme = finding.get(themeId)
  if (theme?.found.has(viewId)) return 'found'
  return theme?.beside.has(viewId) ? 'beside' : 'out'
}

export type Shown = {
  readonly themes: number
  readonly views: number
  /** Views kept for comparison only. */
  readonly beside: number
  readonly relations: number
}

/**
 * Counts what is found, for the sentence that says so.
 *
 * Units: a view counts once, however many of its themes show it, and as found wherever it is.
 */
export function countShown(finding: Finding): Shown {
  const themes = [...finding.values()]
  const found = new Set(themes.flatMap((theme) => [...theme.found]))
  const beside = new Set(themes.flatMap((theme) => [...theme.beside]))
  return {
    themes: finding.size,
    views: found.size,
    beside: [...beside].filter((id) => !found.has(id)).length,
    relations: themes.reduce((sum, { relations }) => sum + relations.size, 0),
  }
}

export type Loosening = { readonly filter: Filter; readonly views: number }

/**
 * The filters whose removal finds something where nothing is found, the mildest remedy first.
 *
 * Shape: empty where something is found already, or where only removing several would help.
 */
export function findLoosenings(debate: Debate, selection: Selection): readonly Loosening[] {
  if (find(debate, selection).size > 0) return []
  return filtersIn(selection)
    .map((filter) => ({
      filter,
      views: countShown(find(debate, without(selection, filter))).views,
    }))
    .filter(({ views }) => views > 0)
    .toSorted((a, b) => a.views - b.views)
}

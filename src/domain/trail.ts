import type { Check, Debate, Fact, MapLine, Relation, Term, View } from './debate.ts'

/** What one view comes from: its paragraphs of the source, the figures under it, what was checked. */
export type Origin = {
  readonly lines: readonly MapLine[]
  readonly facts: readonly Fact[]
  readonly checks: readonly Check[]
}

/** A relation of a view, and the other views that it joins. */
export type Link = { readonly relation: Relation; readonly others: readonly View[] }

/** All that a view can be followed to. */
export type Trail = Origin & { readonly links: readonly Link[]; readonly terms: readonly Term[] }

/** What a view comes from. Shape: each list in the file's order. Errors: none. */
export const originOf = ({ source, facts, checks }: Debate, view: View): Origin => ({
  lines: source.map.filter(({ paragraph }) => view.paragraphs.includes(paragraph)),
  facts: facts.filter(({ id }) => view.facts.includes(id)),
  checks: checks.filter(({ views }) => views.includes(view.id)),
})

/** The trail of a view in one of its themes. Shape: each list in the file's order. Errors: none. */
export const trailOf = (debate: Debate, view: View, themeId: string): Trail => ({
  ...originOf(debate, view),
  links: debate.relations
    .filter(({ theme, views }) => theme === themeId && views.includes(view.id))
    .map((relation) => ({
      relation,
      others: debate.views.filter(({ id }) => id !== view.id && relation.views.includes(id)),
    })),
  terms: debate.glossary.filter(({ id }) => view.terms.includes(id)),
})

/** What a class calls a view in a theme: the second of Sasae's is "Sasae 2". */
export const numberOf = ({ views }: Debate, view: View, themeId: string): number =>
  views
    .filter(({ speaker, themes }) => speaker === view.speaker && themes.includes(themeId))
    .indexOf(view) + 1

/**
 * The notes that some views need on paper. Views of the same origin share one.
 *
 * Shape:  `notes` in the order in which they are first called for; `numbers[i]` is that of the i-th
 *         view, from 1.
 * Errors: none.
 */
export function notesOf(debate: Debate, views: readonly View[]) {
  const notes = new Map<string, Origin>()
  const keys = views.map((view) => {
    const origin = originOf(debate, view)
    const key = JSON.stringify([
      origin.lines.map(({ paragraph }) => paragraph),
      [...origin.facts, ...origin.checks].map(({ id }) => id),
    ])
    if (!notes.has(key)) notes.set(key, origin)
    return key
  })
  const order = [...notes.keys()]
  return { notes: [...notes.values()], numbers: keys.map((key) => order.indexOf(key) + 1) }
}

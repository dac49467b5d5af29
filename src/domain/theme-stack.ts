import type { Debate, Speaker } from './debate.ts'
import { layThemeTable, seatView, spanBridge, type ThemeTable } from './theme-table.ts'

/**
 * Stacks a theme's views for more than two speakers, whom no table seats: speaker by speaker, a view a
 * row, and every relation in the list.
 *
 * Shape:  as `layThemeTable`; no bridge is drawn.
 * Errors: none.
 */
export function layThemeStack(
  debate: Debate,
  themeId: string,
  speakers: readonly Speaker[],
): ThemeTable {
  const relations = debate.relations.filter(({ theme }) => theme === themeId)
  const sides = speakers.map(({ id }) =>
    debate.views.filter((view) => view.themes.includes(themeId) && view.speaker === id),
  )
  const seated = sides.flatMap((views, seat) =>
    views.map((view, i) => seatView(view, { seat, row: 0, number: i + 1 }, relations)),
  )
  const inRows = seated.map((view, row) => ({ ...view, row }))
  return {
    rows: inRows.map((view, row) => ({ row, seats: [view], bridges: [] })),
    listed: relations.map((relation) => spanBridge(relation, inRows, speakers.length)),
    silent: sides.flatMap((views, seat) => (views.length === 0 ? [seat] : [])),
  }
}

/**
 * Lays a theme out for however many speakers: two at a table, more in a stack.
 *
 * Shape:  as `layThemeTable`.
 * Errors: none.
 */
export function layTheme(
  debate: Debate,
  themeId: string,
  speakers: readonly Speaker[],
): ThemeTable {
  const [one, other, ...more] = speakers
  return one && other && more.length === 0
    ? layThemeTable(debate, themeId, [one, other])
    : layThemeStack(debate, themeId, speakers)
}

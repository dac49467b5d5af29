import type { Debate } from '#domain/debate.ts'
import { type Finding, find, hidesRelations, type Standing, standingOf } from '#domain/finding.ts'
import type { Selection } from '#domain/selection.ts'
import { useSelection } from '#stores/selection-store.ts'

let last: { debate: Debate; selection: Selection; finding: Finding } | undefined

/** What the selection finds, worked out once however many ask. */
export function findingOf(debate: Debate, selection: Selection): Finding {
  if (last?.debate !== debate || last.selection !== selection) {
    last = { debate, selection, finding: find(debate, selection) }
  }
  return last.finding
}

export const useFinding = (debate: Debate) => findingOf(debate, useSelection())

/** Whether views are chosen one by one. Themes and lenses alone are the stylesheet's affair. */
const picksViews = ({ speakers, kinds, words }: Selection) =>
  speakers.length > 0 || kinds.length > 0 || words !== ''

/** How a view stands; the view renders again only when that changes. */
export const useStanding = (debate: Debate, themeId: string, viewId: string): Standing =>
  useSelection((selection) =>
    picksViews(selection) ? standingOf(findingOf(debate, selection), themeId, viewId) : 'found',
  )

/** Whether a relation is left out. */
export const useIsLeftOut = (debate: Debate, themeId: string, relationId: string): boolean =>
  useSelection(
    (selection) =>
      picksViews(selection) &&
      !hidesRelations(debate, selection) &&
      !findingOf(debate, selection).get(themeId)?.relations.has(relationId),
  )

/** Whether nothing of a theme is found. */
export const useIsThemeLeftOut = (debate: Debate, themeId: string): boolean =>
  useSelection((selection) => picksViews(selection) && !findingOf(debate, selection).has(themeId))

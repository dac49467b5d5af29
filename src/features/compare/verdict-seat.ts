import type { Debate, Theme } from '#domain/debate.ts'
import type { Seating } from '#domain/seating.ts'
import type { Seat } from '#domain/theme-table.ts'

/** Which side speaks in a theme whose verdict is one-sided: the side of its first such bridge. */
export function verdictSeat(debate: Debate, theme: Theme, seating: Seating): Seat {
  const relation = debate.relations.find((one) => one.theme === theme.id && one.kind === 'oneSided')
  const view = debate.views.find(({ id }) => id === relation?.views[0])
  return Math.max(
    0,
    seating.findIndex(({ speaker }) => speaker.id === view?.speaker),
  )
}

import { memo } from 'react'
import type { Debate, Theme } from '#domain/debate.ts'
import type { Seating } from '#domain/seating.ts'
import {
  type Bridge,
  bridgesByView,
  type EmptySeat,
  isEmptySeat,
  type SeatedView,
  type ThemeTable,
} from '#domain/theme-table.ts'
import { viewAnchor } from '#pieces/anchors.ts'
import { BridgeSheet } from '#pieces/bridge-sheet.tsx'
import { EmptySeatSheet } from '#pieces/empty-seat-sheet.tsx'
import { ViewSheet } from '#pieces/view-sheet.tsx'
import { useIsLeftOut, useStanding } from './use-finding.ts'
import { useIsForward } from './use-hand.ts'

type Place = { debate: Debate; theme: Theme; seating: Seating }

/** The rows of a table, read as they stand: the first seat, the second, then what lies between. */
export const TableTop = memo(function TableTop({ table, ...place }: Place & { table: ThemeTable }) {
  const bridges = bridgesByView(table)
  return (
    <div className="tabletop">
      {table.rows.map((row) => [
        ...row.seats.map((seat) =>
          isEmptySeat(seat) ? (
            <EmptySeatAt key={`empty-${seat.relation.id}`} empty={seat} {...place} />
          ) : (
            <ViewAt
              key={seat.view.id}
              seated={seat}
              bridges={bridges.get(seat.view.id) ?? NONE}
              {...place}
            />
          ),
        ),
        ...row.bridges.map((bridge) => (
          <BridgeAt key={`${row.row}-${bridge.relation.id}`} bridge={bridge} {...place} />
        )),
      ])}
    </div>
  )
})

const NONE: readonly Bridge[] = []

type ViewProps = Place & { seated: SeatedView; bridges: readonly Bridge[] }

function ViewAt({ debate, theme, seating, seated, bridges }: ViewProps) {
  const { view } = seated
  return (
    <ViewSheet
      seated={seated}
      seating={seating}
      bridges={bridges}
      anchor={viewAnchor(view, theme.id)}
      source={debate.source}
      terms={debate.glossary.filter(({ id }) => view.terms.includes(id))}
      standing={useStanding(debate, theme.id, view.id)}
      isForward={useIsForward(bridges.map(({ relation }) => relation.id))}
    />
  )
}

function EmptySeatAt({ debate, theme, seating, empty }: Place & { empty: EmptySeat }) {
  const isLeftOut = useIsLeftOut(debate, theme.id, empty.relation.id)
  return !isLeftOut && <EmptySeatSheet empty={empty} speaker={seating[empty.seat]} />
}

function BridgeAt({ debate, theme, seating, bridge }: Place & { bridge: Bridge }) {
  const isLeftOut = useIsLeftOut(debate, theme.id, bridge.relation.id)
  const isForward = useIsForward([bridge.relation.id])
  return !isLeftOut && <BridgeSheet bridge={bridge} seating={seating} isForward={isForward} />
}

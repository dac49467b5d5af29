import { memo } from 'react'
import type { Debate, Theme } from '#domain/debate.ts'
import { type Seating, speakerAt } from '#domain/seating.ts'
import {
  type Bridge,
  blocksOf,
  bridgesByView,
  type EmptySeat,
  isEmptySeat,
  type SeatedView,
  type TableRow,
  type ThemeTable,
} from '#domain/theme-table.ts'
import { viewAnchor } from '#pieces/anchors.ts'
import { BridgeSheet } from '#pieces/bridge-sheet.tsx'
import { EmptySeatSheet } from '#pieces/empty-seat-sheet.tsx'
import { ViewSheet } from '#pieces/view-sheet.tsx'
import { showTake, showTrail } from '#stores/dialog-store.ts'
import { useIsLeftOut, useStanding } from './use-finding.ts'
import { useIsForward } from './use-hand.ts'

type Place = { debate: Debate; theme: Theme; seating: Seating }
/** `tier` is the row within its group. */
type Tiered = Place & { tier: number }
type BridgesByView = ReadonlyMap<string, readonly Bridge[]>

/** The rows of a table, in groups that bridges hold together. */
export const TableTop = memo(function TableTop({ table, ...place }: Place & { table: ThemeTable }) {
  const bridges = bridgesByView(table)
  return (
    <div className="tabletops">
      {blocksOf(table).map((groups) => (
        <div key={groups[0]?.first} className="tabletop">
          {groups.map(({ first, rows }) => (
            <div key={first} className="rows">
              {rows.map((row) => rowParts(row, first, bridges, place))}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
})

/** One row, read as it stands: the first seat, the second, then what lies between. */
const rowParts = (row: TableRow, first: number, bridges: BridgesByView, place: Place) => [
  ...row.seats.map((seat) =>
    isEmptySeat(seat) ? (
      <EmptySeatAt
        key={`empty-${seat.relation.id}`}
        empty={seat}
        tier={seat.row - first}
        {...place}
      />
    ) : (
      <ViewAt
        key={seat.view.id}
        seated={seat}
        tier={seat.row - first}
        bridges={bridges.get(seat.view.id) ?? NONE}
        {...place}
      />
    ),
  ),
  ...row.bridges.map((bridge) => (
    <BridgeAt
      key={`${row.row}-${bridge.relation.id}`}
      bridge={bridge}
      tier={bridge.from - first}
      {...place}
    />
  )),
]

const NONE: readonly Bridge[] = []

type ViewProps = Tiered & { seated: SeatedView; bridges: readonly Bridge[] }

function ViewAt({ debate, theme, seating, seated, tier, bridges }: ViewProps) {
  const { view } = seated
  return (
    <ViewSheet
      debate={debate}
      seated={seated}
      tier={tier}
      seating={seating}
      bridges={bridges}
      anchor={viewAnchor(view, theme.id)}
      standing={useStanding(debate, theme.id, view.id)}
      onTrail={(press) => {
        if (press.ctrlKey || press.metaKey || press.shiftKey) return
        press.preventDefault()
        showTrail({ themeId: theme.id, viewId: view.id })
      }}
      onTake={() => showTake({ themeId: theme.id, viewId: view.id })}
      isForward={useIsForward(bridges.map(({ relation }) => relation.id))}
    />
  )
}

function EmptySeatAt({ debate, theme, seating, empty, tier }: Tiered & { empty: EmptySeat }) {
  const isLeftOut = useIsLeftOut(debate, theme.id, empty.relation.id)
  const speaker = speakerAt(seating, empty.seat)
  return !isLeftOut && <EmptySeatSheet empty={empty} tier={tier} speaker={speaker} />
}

function BridgeAt({ debate, theme, seating, bridge, tier }: Tiered & { bridge: Bridge }) {
  const isLeftOut = useIsLeftOut(debate, theme.id, bridge.relation.id)
  const isForward = useIsForward([bridge.relation.id])
  return (
    !isLeftOut && (
      <BridgeSheet bridge={bridge} tier={tier} seating={seating} isForward={isForward} />
    )
  )
}

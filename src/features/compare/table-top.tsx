import type { Debate, Theme } from '#domain/debate.ts'
import type { Seating } from '#domain/seating.ts'
import {
  type EmptySeat,
  isEmptySeat,
  type SeatedView,
  type ThemeTable,
} from '#domain/theme-table.ts'
import { BridgeSheet } from '#pieces/bridge-sheet.tsx'
import { EmptySeatSheet } from '#pieces/empty-seat-sheet.tsx'
import { ViewSheet } from '#pieces/view-sheet.tsx'

type Props = { debate: Debate; theme: Theme; seating: Seating; table: ThemeTable }

/** The rows of a table, read as they stand: the first seat, the second, then what lies between. */
export function TableTop({ debate, theme, seating, table }: Props) {
  return (
    <div className="tabletop">
      {table.rows.map(({ row, seats, bridges }) => [
        ...seats.map((seat) => (
          <SeatContent
            key={isEmptySeat(seat) ? `empty-${seat.relation.id}` : seat.view.id}
            content={seat}
            debate={debate}
            theme={theme}
            seating={seating}
          />
        )),
        ...bridges.map((bridge) => (
          <BridgeSheet key={`${row}-${bridge.relation.id}`} bridge={bridge} seating={seating} />
        )),
      ])}
    </div>
  )
}

type SeatProps = Omit<Props, 'table'> & { content: SeatedView | EmptySeat }

function SeatContent({ content, debate, theme, seating }: SeatProps) {
  const speaker = seating[content.seat]
  if (isEmptySeat(content)) return <EmptySeatSheet empty={content} speaker={speaker} />
  const { view } = content
  return (
    <ViewSheet
      seated={content}
      speaker={speaker}
      anchor={view.themes[0] === theme.id ? view.id : `${theme.id}--${view.id}`}
      source={debate.source}
      terms={debate.glossary.filter(({ id }) => view.terms.includes(id))}
    />
  )
}

import { type Mark, type Seating, speakerAt } from '#domain/seating.ts'
import { type Bridge, isEmptySeat, type Seat, type ThemeTable } from '#domain/theme-table.ts'

const ROW = 27
const WIDTH = 232
const MIDDLE = WIDTH / 2
const seatX = (seat: Seat) => (seat === 0 ? 11 : WIDTH - 11)
const rowY = (row: number) => row * ROW + ROW / 2

type Props = {
  table: ThemeTable
  seating: Seating
  /** Room for so many rows, so that pictures side by side are as high as each other. */
  rows: number
}

/** A theme's table seen from above: the views in their seats and what lies between them. */
export function ThemePicture({ table, seating, rows }: Props) {
  const bridges = table.rows.flatMap((row) => row.bridges)
  const seats = table.rows.flatMap((row) => row.seats)
  return (
    <svg
      className="picture"
      viewBox={`0 0 ${WIDTH} ${rows * ROW}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="picture-table" x="66" width="100" height={table.rows.length * ROW} />
      {bridges.map((bridge) => (
        <PictureBridge key={bridge.relation.id} bridge={bridge} />
      ))}
      {seats.map((seat) => {
        const { mark } = speakerAt(seating, seat.seat)
        const x = seatX(seat.seat)
        if (isEmptySeat(seat)) {
          const y = rowY(seat.row + (seat.rows - 1) / 2)
          return <PictureMark key={seat.relation.id} mark={mark} x={x} y={y} isEmpty />
        }
        const y = rowY(seat.row)
        return <PictureMark key={seat.view.id} mark={mark} x={x} y={y} number={seat.number} />
      })}
    </svg>
  )
}

type MarkProps = { mark: Mark; x: number; y: number; number?: number; isEmpty?: boolean }

function PictureMark({ mark, x, y, number, isEmpty = false }: MarkProps) {
  const size = mark === 'a' ? 20 : 18
  return (
    <g className={isEmpty ? 'picture-empty' : `dye-${mark}`}>
      <rect
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        rx={mark === 'a' ? size / 2 : 1.5}
      />
      {number && (
        <text x={x} y={y + 4.2}>
          {number}
        </text>
      )}
    </g>
  )
}

function PictureBridge({ bridge: { relation, from, to, joins } }: { bridge: Bridge }) {
  const middle = rowY((from + to) / 2)
  const path = joins
    .flatMap((views, seat) =>
      views.map(({ row }) => {
        const x = seatX(seat)
        return `M${x} ${rowY(row)}C${x + (MIDDLE - x) * 0.6} ${rowY(row)} ${x + (MIDDLE - x) * 0.5} ${middle} ${MIDDLE} ${middle}`
      }),
    )
    .join('')
  return (
    <g className={`line-${relation.kind}`}>
      <path d={path} />
      {relation.kind === 'shared' && <path className="line-gap" d={path} />}
      {relation.kind === 'oneSided' && (
        <circle className="picture-end" cx={MIDDLE} cy={middle} r="3.5" />
      )}
    </g>
  )
}

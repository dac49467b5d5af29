const ROW = 10
const SIDE = 8.6
const STEP = 10

type Props = {
  /** How many squares, the last one in part. */
  squares: number
  /** Room for so many rows, so that pictures side by side stand on one ground. */
  rows: number
  label: string
  isOutlined: boolean
}

/** How many rows a count takes. */
export const rowsFor = (squares: number) => Math.max(1, Math.ceil(squares / ROW))

/** A count as squares, ten in a row, from the ground up. All are drawn to the same scale. */
export function UnitSquares({ squares, rows, label, isOutlined }: Props) {
  const full = Math.floor(squares)
  const rest = squares - full
  const placeOf = (i: number) =>
    [(i % ROW) * STEP + 0.7, (rows - 1 - Math.floor(i / ROW)) * STEP + 0.7] as const
  const squareAt = (i: number, width: number) => {
    const [x, y] = placeOf(i)
    return `M${x} ${y}h${width}v${SIDE}h-${width}z`
  }
  const path = Array.from({ length: full }, (_, i) => squareAt(i, SIDE))
  if (rest > 0.02) path.push(squareAt(full, Number((rest * SIDE).toFixed(2))))
  return (
    <svg
      className={isOutlined ? 'squares square-outline' : 'squares'}
      viewBox={`0 0 100 ${rows * STEP}`}
      role="img"
      aria-label={label}
    >
      <path d={path.join('')} />
    </svg>
  )
}

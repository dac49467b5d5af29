import type { AxisLane, CareerAxis } from '#domain/career-axis.ts'

/** Everything below is measured in a tenth of the picture's letter height. */
export const HEIGHT = 400
export const BAR = 15
const COLUMN = 18
const EDGE = 3
/** Between two speakers lies the table; more stand side by side with the years before them. */
const TABLE = 84
const GAP = 16
const YEARS = 40
const HEAD = 24

export type LanePlace = {
  /** Left ends of its columns. */
  readonly columns: readonly number[]
  readonly left: number
  readonly right: number
}

export type CareerGeometry = {
  readonly width: number
  /** Room over the axis: more than two speakers have their numbers there. */
  readonly head: number
  readonly lanes: readonly LanePlace[]
  /** Where years are written: their middle. */
  readonly yearsAt: number
  /** The table between two speakers. */
  readonly table?: { readonly left: number; readonly right: number }
  readonly y: (year: number) => number
}

const widthOf = ({ columns }: AxisLane) => Math.max(columns, 1) * COLUMN

const columnsFrom = (left: number, lane: AxisLane) =>
  Array.from({ length: Math.max(lane.columns, 1) }, (_, i) => left + i * COLUMN)

/** Where everything stands in the picture of careers. A first speaker's columns open towards the table. */
export function careerGeometry({ first, last, lanes }: CareerAxis): CareerGeometry {
  const y = (year: number) => ((year - first) / (last - first)) * HEIGHT
  const [a, b] = lanes
  if (a && b && lanes.length === 2) {
    const left = widthOf(a) + EDGE
    const right = left + TABLE
    const placeA = { columns: columnsFrom(0, a).reverse(), left: 0, right: widthOf(a) }
    const placeB = {
      columns: columnsFrom(right + EDGE + COLUMN - BAR, b),
      left: right + EDGE,
      right: right + EDGE + widthOf(b),
    }
    return {
      width: placeB.right,
      head: 0,
      lanes: [placeA, placeB],
      yearsAt: (left + right) / 2,
      table: { left, right },
      y,
    }
  }
  let left = YEARS
  const places = lanes.map((lane) => {
    const place = { columns: columnsFrom(left, lane), left, right: left + widthOf(lane) }
    left = place.right + GAP
    return place
  })
  return { width: left - GAP, head: HEAD, lanes: places, yearsAt: YEARS / 2 - 4, y }
}

import type { Debate, Relation, Speaker, View } from './debate.ts'
import { LENSES, type Lens, lensesOf } from './selection.ts'

/** A speaker's place, from 0. Of two speakers 0 sits first (left), 1 second (right). */
export type Seat = number

/** A view in its seat. `number` is what a class calls it: "Sasae 2". */
export type SeatedView = {
  readonly view: View
  readonly seat: Seat
  readonly row: number
  readonly number: number
  readonly lenses: readonly Lens[]
}

/** An empty seat that faces the views of a one-sided relation. */
export type EmptySeat = {
  readonly relation: Relation
  readonly seat: Seat
  readonly row: number
  readonly rows: number
}

/** Where one end of a bridge lies: on the first row it touches, on the last, or on both. */
export type BridgeEnd = { readonly first: boolean; readonly last: boolean }

/** A relation laid across the table, from row `from` down to row `to` (equal when level). */
export type Bridge = {
  readonly relation: Relation
  readonly from: number
  readonly to: number
  readonly ends: readonly BridgeEnd[]
  /** The views it joins, by seat. */
  readonly joins: readonly (readonly SeatedView[])[]
  readonly lenses: readonly Lens[]
}

export type TableRow = {
  readonly row: number
  readonly seats: readonly (SeatedView | EmptySeat)[]
  /** The bridges that end on this row, in reading order. */
  readonly bridges: readonly Bridge[]
}

export type ThemeTable = {
  readonly rows: readonly TableRow[]
  /** Relations that can't be drawn without crossing another; told in a list under the rows. */
  readonly listed: readonly Bridge[]
  /** Who says nothing here, where more than two speak; a pair has empty seats instead. */
  readonly silent?: readonly Seat[]
}

/** The relations of each view, by its id: those drawn and those listed. */
export function bridgesByView({
  rows,
  listed,
}: ThemeTable): ReadonlyMap<string, readonly Bridge[]> {
  const byView = new Map<string, Bridge[]>()
  for (const bridge of [...rows.flatMap(({ bridges }) => bridges), ...listed]) {
    for (const { view } of bridge.joins.flat()) {
      byView.set(view.id, [...(byView.get(view.id) ?? []), bridge])
    }
  }
  return byView
}

/** Rows that bridges hold together: a grid of their own, on one page of paper. */
export type RowGroup = { readonly first: number; readonly rows: readonly TableRow[] }

/** The most rows of a group, since no bridge is drawn across a multiple of it. */
export const MOST_ROWS = 24
/** From so many rows on a block ends, so that a browser may skip those out of sight. */
const ENOUGH_ROWS = 12

/**
 * Splits a table into blocks, and each block into groups of rows.
 *
 * Shape: groups as small as can be, none of which a bridge leaves; one block for an ordinary theme,
 *        none for a theme without views.
 */
export function blocksOf({ rows }: ThemeTable): readonly (readonly RowGroup[])[] {
  const drawn = rows.flatMap(({ bridges }) => bridges)
  const groups: TableRow[][] = []
  for (const row of rows) {
    const isCrossed = drawn.some(({ from, to }) => from < row.row && row.row <= to)
    const group = groups.at(-1)
    if (group && isCrossed) group.push(row)
    else groups.push([row])
  }
  const blocks: RowGroup[][] = []
  let length = ENOUGH_ROWS
  for (const group of groups) {
    if (length >= ENOUGH_ROWS) {
      blocks.push([])
      length = 0
    }
    blocks.at(-1)?.push({ first: group[0]?.row ?? 0, rows: group })
    length += group.length
  }
  return blocks
}

export const isEmptySeat = (seat: SeatedView | EmptySeat): seat is EmptySeat => 'relation' in seat

/**
 * Lays a theme's views out in rows for two speakers and its relations as bridges between them.
 *
 * Shape:  rows count from 0; each view stands once; views keep the debate's order on each side.
 *         A relation is either in exactly one row's `bridges` or in `listed`.
 * Errors: none; views of other speakers are left out. More than two: `layTheme`.
 */
export function layThemeTable(
  debate: Debate,
  themeId: string,
  speakers: readonly [Speaker, Speaker],
): ThemeTable {
  const relations = debate.relations.filter(({ theme }) => theme === themeId)
  const sides = [0, 1].map((seat) =>
    debate.views.filter(
      (view) => view.themes.includes(themeId) && view.speaker === speakers[seat]?.id,
    ),
  ) as [View[], View[]]
  const seated = seatViews(sides, relations)
  const bridges = relations.map((relation) => spanBridge(relation, seated, 2))
  const { drawn, listed } = drawBridges(bridges)
  return { rows: gatherRows(seated, drawn), listed }
}

/** A view in its place, with the lenses that it is seen through. */
export function seatView(
  view: View,
  place: Pick<SeatedView, 'seat' | 'row' | 'number'>,
  relations: readonly Relation[],
): SeatedView {
  const seenThrough = relations
    .filter(({ views }) => views.includes(view.id))
    .flatMap(({ kind }) => lensesOf(kind))
  return { view, ...place, lenses: LENSES.filter((lens) => seenThrough.includes(lens)) }
}

/** Gives each view a row so that as many related pairs as possible face each other. */
function seatViews([left, right]: readonly [View[], View[]], relations: readonly Relation[]) {
  const seats: SeatedView[] = []
  const sit = (view: View, seat: Seat, row: number, index: number) => {
    seats.push(seatView(view, { seat, row, number: index + 1 }, relations))
  }
  let row = 0
  let i = 0
  let j = 0
  for (const [pairLeft, pairRight] of [
    ...facingPairs(left, right, relations),
    [left.length, right.length] as const,
  ]) {
    for (; i < pairLeft; i += 1, row += 1) sit(left[i] as View, 0, row, i)
    for (; j < pairRight; j += 1, row += 1) sit(right[j] as View, 1, row, j)
    if (i < left.length && j < right.length) {
      sit(left[i] as View, 0, row, i)
      sit(right[j] as View, 1, row, j)
      i += 1
      j += 1
      row += 1
    }
  }
  return seats
}

/** The longest run of related pairs that keeps both orders (longest common subsequence). */
function facingPairs(left: View[], right: View[], relations: readonly Relation[]) {
  const areRelated = (a: View | undefined, b: View | undefined) =>
    relations.some(({ views }) => a && b && views.includes(a.id) && views.includes(b.id))
  const most = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  )
  const at = (i: number, j: number) => most[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const paired = areRelated(left[i], right[j]) ? 1 + at(i + 1, j + 1) : 0
      ;(most[i] as number[])[j] = Math.max(paired, at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (areRelated(left[i], right[j]) && at(i, j) === 1 + at(i + 1, j + 1)) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

/** A relation with the views it joins, by seat. */
export function spanBridge(
  relation: Relation,
  seated: readonly SeatedView[],
  seats: number,
): Bridge {
  const joined = seated.filter(({ view }) => relation.views.includes(view.id))
  const rows = joined.map(({ row }) => row)
  const from = Math.min(...rows)
  const to = Math.max(...rows)
  const joins = Array.from({ length: seats }, (_, seat) =>
    joined.filter((view) => view.seat === seat),
  )
  const ends = joins.map((views) => ({
    first: views.some(({ row }) => row === from),
    last: views.some(({ row }) => row === to),
  }))
  return {
    relation,
    from,
    to,
    joins,
    ends,
    lenses: lensesOf(relation.kind),
  }
}

const isLevel = ({ from, to }: Bridge) => from === to

/** A bridge is drawn from its first row to its last; an end in between would have no line. */
const endsOnItsEdges = ({ joins, from, to }: Bridge) =>
  joins.flat().every(({ row }) => row === from || row === to)

/** Where a block has to end, whatever is drawn. */
const blockAt = (row: number) => Math.floor(row / MOST_ROWS)

function overlap(a: Bridge, b: Bridge): boolean {
  if (isLevel(a) && isLevel(b)) return a.from === b.from
  if (isLevel(a)) return b.from < a.from && a.from < b.to
  if (isLevel(b)) return overlap(b, a)
  return a.from < b.to && b.from < a.to
}

/** Draws level bridges first, then the shortest spans; what would overlap or is too long is listed. */
function drawBridges(bridges: readonly Bridge[]) {
  const byLength = bridges.toSorted((a, b) => a.to - a.from - (b.to - b.from))
  const drawn: Bridge[] = []
  for (const bridge of byLength) {
    const fits =
      endsOnItsEdges(bridge) &&
      blockAt(bridge.from) === blockAt(bridge.to) &&
      !drawn.some((other) => overlap(bridge, other))
    if (fits) drawn.push(bridge)
  }
  return { drawn, listed: bridges.filter((bridge) => !drawn.includes(bridge)) }
}

function gatherRows(seated: readonly SeatedView[], bridges: readonly Bridge[]): TableRow[] {
  const count = Math.max(-1, ...seated.map(({ row }) => row)) + 1
  const empty = emptySeats(bridges, seated)
  return Array.from({ length: count }, (_, row) => ({
    row,
    seats: [...seated, ...empty]
      .filter((seat) => seat.row === row)
      .toSorted((a, b) => a.seat - b.seat),
    bridges: bridges.filter(({ to }) => to === row).toSorted((a, b) => a.from - b.from),
  }))
}

/** An empty seat for each one-sided bridge, where nothing sits there for another relation. */
function emptySeats(bridges: readonly Bridge[], seated: readonly SeatedView[]): EmptySeat[] {
  const empty: EmptySeat[] = []
  for (const { relation, from, to, joins } of bridges) {
    const seat: Seat = joins[0]?.length ? 1 : 0
    const isTaken = [...seated, ...empty].some(
      (other) =>
        other.seat === seat &&
        other.row <= to &&
        other.row + (isEmptySeat(other) ? other.rows : 1) > from,
    )
    if (relation.kind === 'oneSided' && !isTaken) {
      empty.push({ relation, seat, row: from, rows: to - from + 1 })
    }
  }
  return empty
}

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aDebate, aRelation, aTheme, aView } from './a-debate.ts'
import type { Relation, View } from './debate.ts'
import { RELATION_KINDS } from './kinds.ts'
import {
  type Bridge,
  blocksOf,
  isEmptySeat,
  layThemeTable,
  MOST_ROWS,
  type ThemeTable,
} from './theme-table.ts'

type Laid = { views: readonly View[]; relations: readonly Relation[]; table: ThemeTable }

/** A theme of some views in any order, with any relations between them. */
const tableOf = (most: number): fc.Arbitrary<Laid> =>
  fc
    .array(fc.constantFrom('sasae', 'shin'), { minLength: 1, maxLength: most, size: 'max' })
    .chain((speakers) => {
      const views = speakers.map((speaker, i) => aView({ id: `v${i}`, speaker, themes: ['trust'] }))
      const someViews = fc.uniqueArray(fc.constantFrom(...views), { minLength: 1, maxLength: 4 })
      const relation = fc.tuple(someViews, fc.constantFrom(...RELATION_KINDS))
      return fc.array(relation, { maxLength: most, size: 'max' }).map((drawn) => {
        const relations = drawn.map(([joined, kind], i) => {
          const sides = new Set(joined.map(({ speaker }) => speaker))
          return aRelation({
            id: `r${i}`,
            theme: 'trust',
            kind: sides.size === 1 ? 'oneSided' : kind === 'oneSided' ? 'shared' : kind,
            views: joined.map(({ id }) => id),
          })
        })
        const debate = aDebate({ themes: [aTheme()], views, relations })
        const [first, second] = debate.speakers
        if (!first || !second) throw new Error('a debate has two speakers')
        return { views, relations, table: layThemeTable(debate, 'trust', [first, second]) }
      })
    })

const drawnIn = ({ rows }: ThemeTable) => rows.flatMap(({ bridges }) => bridges)
const seatsIn = ({ rows }: ThemeTable) => rows.flatMap(({ seats }) => seats)
const viewsIn = (table: ThemeTable) =>
  seatsIn(table).filter((seat) => !isEmptySeat(seat)) as Extract<
    ReturnType<typeof seatsIn>[number],
    { number: number }
  >[]

/**
 * The places a bridge takes up in the middle of the table, counted in half rows: a level one its own
 * row, a spanning one all between its ends.
 */
const placesOf = ({ from, to }: Bridge) =>
  from === to ? [2 * from] : Array.from({ length: 2 * (to - from) - 1 }, (_, i) => 2 * from + 1 + i)

function holds(property: (laid: Laid) => void) {
  fc.assert(fc.property(tableOf(12), property), { numRuns: 2000 })
  fc.assert(fc.property(tableOf(150), property), { numRuns: 30 })
}

it('seats each view once, in the debate’s order on each side, and leaves no row bare', () => {
  holds(({ views, table }) => {
    for (const [seat, speaker] of ['sasae', 'shin'].entries()) {
      const own = views.filter((view) => view.speaker === speaker).map(({ id }) => id)
      const seated = viewsIn(table).filter((one) => one.seat === seat)
      expect(seated.map(({ view }) => view.id)).toEqual(own)
      expect(seated.map(({ number }) => number)).toEqual(own.map((_, i) => i + 1))
      expect(new Set(seated.map(({ row }) => row)).size).toBe(own.length)
    }
    expect(table.rows.map(({ row }) => row)).toEqual(table.rows.map((_, i) => i))
    for (const { row } of table.rows) {
      expect(viewsIn(table).some((one) => one.row === row)).toBe(true)
    }
  })
})

it('tells each relation once, drawn or listed', () => {
  holds(({ relations, table }) => {
    const told = [...drawnIn(table), ...table.listed].map(({ relation }) => relation.id)
    expect(told.toSorted()).toEqual(relations.map(({ id }) => id).toSorted())
  })
})

it('draws no two bridges over each other, and each to the rows of its views alone', () => {
  holds(({ table }) => {
    const taken = drawnIn(table).flatMap(placesOf)
    expect(taken.length).toBe(new Set(taken).size)
    for (const { from, to, joins } of drawnIn(table)) {
      const rows = joins.flat().map(({ row }) => row)
      expect(rows.every((row) => row === from || row === to)).toBe(true)
      expect([Math.min(...rows), Math.max(...rows)]).toEqual([from, to])
    }
  })
})

it('lists a relation only where drawing it would cross another or end in between', () => {
  holds(({ table }) => {
    const taken = new Set(drawnIn(table).flatMap(placesOf))
    for (const bridge of table.listed) {
      const { from, to, joins } = bridge
      const endsBetween = joins.flat().some(({ row }) => row !== from && row !== to)
      const isTooLong = Math.floor(from / MOST_ROWS) !== Math.floor(to / MOST_ROWS)
      expect(endsBetween || isTooLong || placesOf(bridge).some((place) => taken.has(place))).toBe(
        true,
      )
    }
  })
})

it('reads row by row: the first seat, the second, then each bridge once its views are told', () => {
  holds(({ table }) => {
    for (const { row, seats, bridges } of table.rows) {
      expect(seats.map(({ seat }) => seat)).toEqual(seats.map(({ seat }) => seat).toSorted())
      for (const { to } of bridges) expect(to).toBe(row)
    }
  })
})

it('leaves an empty seat beside no view of its own side', () => {
  holds(({ table }) => {
    for (const empty of seatsIn(table).filter(isEmptySeat)) {
      const beside = seatsIn(table).filter(
        (other) =>
          other !== empty &&
          other.seat === empty.seat &&
          other.row < empty.row + empty.rows &&
          other.row + ('rows' in other ? other.rows : 1) > empty.row,
      )
      expect(beside).toEqual([])
    }
  })
})

it('splits into groups that hold every row and that nothing leaves', () => {
  holds(({ table }) => {
    const groups = blocksOf(table).flat()
    expect(groups.flatMap(({ rows }) => rows)).toEqual(table.rows)
    for (const { first, rows } of groups) {
      expect(rows.length).toBeLessThanOrEqual(MOST_ROWS)
      expect(rows[0]?.row).toBe(first)
      const reach = [
        ...rows.flatMap(({ bridges }) => bridges.map(({ from, to }) => [from, to] as const)),
        ...rows
          .flatMap(({ seats }) => seats.filter(isEmptySeat))
          .map(({ row, rows: length }) => [row, row + length - 1] as const),
      ]
      for (const [from, to] of reach) {
        expect(from).toBeGreaterThanOrEqual(first)
        expect(to).toBeLessThan(first + rows.length)
      }
    }
  })
})

import { describe, expect, it } from 'vitest'
import { aDebate, aRelation, aTheme, aView } from './a-debate.ts'
import type { Debate } from './debate.ts'
import type { RelationKind } from './kinds.ts'
import { isEmptySeat, layThemeTable } from './theme-table.ts'

type Laid = readonly [RelationKind, ...string[]]

/** A debate of one theme from shorthand: `a1` is the first speaker's first view. */
function lay(views: string, relations: readonly Laid[]) {
  const debate: Debate = aDebate({
    themes: [aTheme({ id: 'trust' })],
    views: views
      .split(' ')
      .map((id) => aView({ id, speaker: id[0] === 'a' ? 'sasae' : 'shin', themes: ['trust'] })),
    relations: relations.map(([kind, ...joined], index) =>
      aRelation({ id: `r${index}`, theme: 'trust', kind, views: joined }),
    ),
  })
  const [first, second] = debate.speakers
  if (!first || !second) throw new Error('a debate has two speakers')
  return layThemeTable(debate, 'trust', [first, second])
}

const seatsOf = (table: ReturnType<typeof lay>) =>
  table.rows.map(({ seats }) =>
    seats.map((seat) => (isEmptySeat(seat) ? `empty×${seat.rows}` : seat.view.id)).join(' '),
  )

describe('a theme’s table', () => {
  it('sets related views face to face, and an empty seat beside a view that stands alone', () => {
    const table = lay('a1 b1 a2 b2 a3', [
      ['shared', 'a1', 'b1'],
      ['emphasis', 'a2', 'b2'],
      ['oneSided', 'a3'],
    ])
    expect(seatsOf(table)).toEqual(['a1 b1', 'a2 b2', 'a3 empty×1'])
  })

  it('stretches one empty seat along all that it faces', () => {
    const table = lay('b1 b2 a1 b3', [
      ['oneSided', 'b1', 'b2'],
      ['shared', 'a1', 'b3'],
    ])
    expect(seatsOf(table)).toEqual(['empty×2 b1', 'b2', 'a1 b3'])
    expect(table.rows[1]?.bridges.map(({ from, to }) => [from, to])).toEqual([[0, 1]])
  })

  it('forks from two views to one', () => {
    const table = lay('a1 a2 b1', [['emphasis', 'a1', 'a2', 'b1']])
    const bridge = table.rows[1]?.bridges[0]
    expect(bridge?.ends[0]).toEqual({ first: true, last: true })
    expect(table.listed).toEqual([])
  })

  it('tells a relation in a list rather than let it cross another', () => {
    const table = lay('a1 a2 b1 b2', [
      ['shared', 'a1', 'b2'],
      ['different', 'a2', 'b1'],
    ])
    expect(table.listed).toHaveLength(1)
    expect(table.rows.flatMap(({ bridges }) => bridges)).toHaveLength(1)
  })

  it('numbers each speaker’s views in the debate’s order', () => {
    const table = lay('a1 b1 a2', [
      ['shared', 'a1', 'b1'],
      ['oneSided', 'a2'],
    ])
    const numbers = table.rows.flatMap(({ seats }) =>
      seats.map((seat) => (isEmptySeat(seat) ? 0 : seat.number)),
    )
    expect(numbers).toEqual([1, 1, 2, 0])
  })
})

import { expect, it } from 'vitest'
import { aDebate, aRelation, aView } from './a-debate.ts'
import { aSpeaker } from './a-speaker.ts'
import { layTheme } from './theme-stack.ts'

const speakers = ['sasae', 'shin', 'park'].map((id) => aSpeaker({ id }))
const views = [
  aView({ id: 'park-1', speaker: 'park' }),
  aView({ id: 'sasae-1', speaker: 'sasae' }),
  aView({ id: 'park-2', speaker: 'park' }),
]
const relations = [
  aRelation({ id: 'both', views: ['park-2', 'sasae-1'] }),
  aRelation({ id: 'alone', kind: 'oneSided', views: ['park-1'] }),
]
const debate = aDebate({ speakers, views, relations })

it('stacks three speakers one after the other, a view a row, each with its number', () => {
  const { rows } = layTheme(debate, 'trust', speakers)

  expect(rows.map(({ seats }) => seats.map((seat) => 'view' in seat && seat.view.id))).toEqual([
    ['sasae-1'],
    ['park-1'],
    ['park-2'],
  ])
  expect(rows.flatMap(({ seats }) => seats.map((seat) => 'view' in seat && seat.number))).toEqual([
    1, 1, 2,
  ])
})

it('lists every relation with its views by speaker, and draws none', () => {
  const { rows, listed } = layTheme(debate, 'trust', speakers)

  expect(rows.flatMap(({ bridges }) => bridges)).toEqual([])
  expect(listed.map(({ relation }) => relation.id)).toEqual(['both', 'alone'])
  expect(listed[0]?.joins.map((side) => side.map(({ view }) => view.id))).toEqual([
    ['sasae-1'],
    [],
    ['park-2'],
  ])
})

it('tells who says nothing', () => {
  expect(layTheme(debate, 'trust', speakers).silent).toEqual([1])
})

it('lays two speakers at a table, where bridges are drawn', () => {
  const [one, other] = speakers
  const pair = [one, other].flatMap((speaker) => speaker ?? [])
  const two = aDebate({
    speakers: pair,
    views: [aView({ id: 'a', speaker: 'sasae' }), aView({ id: 'b', speaker: 'shin' })],
    relations: [aRelation({ id: 'both', views: ['a', 'b'] })],
  })

  const { rows, listed, silent } = layTheme(two, 'trust', pair)

  expect(rows.flatMap(({ bridges }) => bridges.map(({ relation }) => relation.id))).toEqual([
    'both',
  ])
  expect([listed, silent]).toEqual([[], undefined])
})

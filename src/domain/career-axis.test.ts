import { expect, it } from 'vitest'
import { aDebate } from './a-debate.ts'
import { aSpeaker, inEnglish } from './a-speaker.ts'
import { layCareers } from './career-axis.ts'
import type { Post } from './debate.ts'

const aPost = (id: string, from: string, to?: string, opposite?: string): Post => ({
  id,
  role: inEnglish(id),
  from,
  source: 'source',
  ...(to && { to }),
  ...(opposite && { opposite }),
})

const lay = (...careers: Post[][]) =>
  layCareers(
    aDebate({
      asOf: '2025-05-29',
      speakers: careers.map((career, i) => aSpeaker({ id: `speaker-${i}`, career })),
    }),
  )

const drawn = (axis: ReturnType<typeof lay>, lane = 0) =>
  axis?.lanes[lane]?.posts.map(({ post, column, from, to }) => [
    post.id,
    column,
    from.toFixed(2),
    to.toFixed(2),
  ])

it('draws nothing where no post is told', () => {
  expect(lay([], [])).toBeUndefined()
})

it('puts posts one after the other, parted by the date that is known more exactly', () => {
  const axis = lay([
    aPost('deputy', '2008', '2010'),
    aPost('vice', '2010-08', '2012-09'),
    aPost('ambassador', '2012', '2018'),
    aPost('president', '2018'),
  ])

  expect(drawn(axis)).toEqual([
    ['deputy', 0, '2008.00', '2010.58'],
    ['vice', 0, '2010.58', '2012.75'],
    ['ambassador', 0, '2012.75', '2019.00'],
    ['president', 0, '2019.00', '2025.41'],
  ])
})

it('puts posts side by side that were held at once, or that leave no room for a number', () => {
  const axis = lay([
    aPost('deputy', '2008', '2010'),
    aPost('summit', '2008-04-21', '2008-04-21'),
    aPost('vice', '2010-08', '2012-09'),
  ])

  expect(drawn(axis)?.map(([id, column]) => [id, column])).toEqual([
    ['deputy', 0],
    ['summit', 1],
    ['vice', 0],
  ])
})

it('joins the posts that faced each other, and keeps an empty lane for who has none', () => {
  const axis = lay(
    [aPost('vice', '2010-08', '2012-09')],
    [],
    [aPost('ambassador', '2011-06', '2013-05', 'vice')],
  )

  expect(axis?.facing.map(({ ends }) => ends.map(({ lane }) => lane))).toEqual([[0, 2]])
  expect(axis?.lanes.map(({ posts }) => posts.some(({ isFacing }) => isFacing))).toEqual([
    true,
    false,
    true,
  ])
})

it('writes at most nine years, however long the careers', () => {
  expect(lay([aPost('one', '1997', '1999')])?.ticks).toEqual([2000, 2005, 2010, 2015, 2020, 2025])
  expect(lay([aPost('one', '2023')])?.ticks).toEqual([2023, 2024, 2025])
  for (const from of ['1950', '1900', '1600', '0900']) {
    expect(lay([aPost('one', from)])?.ticks.length).toBeLessThanOrEqual(9)
  }
})

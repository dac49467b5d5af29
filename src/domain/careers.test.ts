import { expect, it } from 'vitest'
import { aSpeaker, inEnglish } from './a-speaker.ts'
import { facingPeriods } from './careers.ts'
import type { Post } from './debate.ts'

const aPost = (id: string, parts: Partial<Post>): Post => ({
  id,
  role: inEnglish(id),
  from: '2010',
  source: 'source',
  ...parts,
})

const told = (sasae: Post[], shin: Post[]) =>
  facingPeriods([aSpeaker({ career: sasae }), aSpeaker({ id: 'shin', career: shin })]).map(
    ({ posts: [one, other], from, to }) => [one.post.id, other.post.id, from, to],
  )

it('gives the time in which both posts were held, as exact as the posts are', () => {
  const minister = aPost('minister', { from: '2010-08', to: '2012-09' })
  const vice = aPost('vice', { from: '2009-11', to: '2011-02', opposite: 'minister' })
  const ambassador = aPost('ambassador', { from: '2011-06', to: '2013-05', opposite: 'minister' })

  expect(told([minister], [vice, ambassador])).toEqual([
    ['minister', 'vice', '2010-08', '2011-02'],
    ['minister', 'ambassador', '2011-06', '2012-09'],
  ])
})

it('names a pair once that names each other both ways, in the speakers’ order', () => {
  const one = aPost('one', { from: '2010-05-01', to: '2014', opposite: 'other' })
  const other = aPost('other', { from: '2010', to: '2012', opposite: 'one' })

  expect(told([one], [other])).toEqual([['one', 'other', '2010-05-01', '2012']])
})

it('ends with the post that ended, and not at all while both are held', () => {
  const held = aPost('held', { from: '2018' })
  const ended = aPost('ended', { from: '2019', to: '2020', opposite: 'held' })
  const lasting = aPost('lasting', { from: '2023-02-02', opposite: 'held' })

  expect(told([held], [ended, lasting])).toEqual([
    ['held', 'ended', '2019', '2020'],
    ['held', 'lasting', '2023-02-02', undefined],
  ])
})

it('finds nothing where no post faced another', () => {
  expect(told([aPost('one', {})], [])).toEqual([])
})

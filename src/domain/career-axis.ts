import { facingPeriods } from './careers.ts'
import type { Debate, PartialDate, Post, Speaker } from './debate.ts'
import { firstDay, lastDay } from './debate-dates.ts'

/** A post drawn on the axis. Units: years with their fraction, 2010.5 is the middle of 2010. */
export type AxisPost = {
  readonly post: Post
  /** Counted from 1 in the order of the career. */
  readonly number: number
  /** Posts held at once stand in columns side by side. */
  readonly column: number
  readonly from: number
  readonly to: number
  readonly isFacing: boolean
}

export type AxisLane = {
  readonly speaker: Speaker
  readonly columns: number
  readonly posts: readonly AxisPost[]
}

export type AxisFacing = {
  readonly from: number
  readonly to: number
  /** The lanes and columns that it joins. */
  readonly ends: readonly [AxisEnd, AxisEnd]
}
type AxisEnd = { readonly lane: number; readonly column: number }

export type CareerAxis = {
  readonly first: number
  readonly last: number
  /** Years to write beside the axis. */
  readonly ticks: readonly number[]
  readonly lanes: readonly AxisLane[]
  readonly facing: readonly AxisFacing[]
}

/** The least share of the axis that a post takes, so that its number can be read. */
const LEAST_SHARE = 1 / 26
const MOST_TICKS = 9
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100] as const

/**
 * Lays all careers out on one axis of time.
 *
 * Shape:  `undefined` where nobody's posts are told. Lanes in the debate's order; a speaker without
 *         posts keeps an empty one. `first` and `last` are whole years around all posts and the
 *         debate's date.
 * Units:  years. A post known to the year or month fills it, unless another begins or ends there.
 * Errors: none.
 */
export function layCareers({ speakers, asOf }: Debate): CareerAxis | undefined {
  const dates = speakers.flatMap(({ career }) =>
    career.flatMap(({ from, to }) => [from, to ?? asOf]),
  )
  if (dates.length === 0) return undefined
  const years = [...dates, asOf].map((date) => Number(date.slice(0, 4)))
  const first = Math.min(...years)
  const last = Math.max(...years) + 1
  const facing = facingPeriods(speakers)
  const faced = new Set(facing.flatMap(({ posts }) => posts.map(({ post }) => post.id)))
  const least = (last - first) * LEAST_SHARE
  const lanes = speakers.map((speaker) => layLane(speaker, { asOf, least, faced }))
  const endOf = (postId: string): AxisEnd => {
    const lane = lanes.findIndex(({ posts }) => posts.some(({ post }) => post.id === postId))
    const column = lanes[lane]?.posts.find(({ post }) => post.id === postId)?.column ?? 0
    return { lane, column }
  }
  return {
    first,
    last,
    ticks: ticksBetween(first, last),
    lanes,
    facing: facing.map(({ posts: [one, other], from, to }) => ({
      from: startOf(from),
      to: endOfTime(to ?? asOf),
      ends: [endOf(one.post.id), endOf(other.post.id)],
    })),
  }
}

type LaneOptions = {
  readonly asOf: PartialDate
  readonly least: number
  readonly faced: ReadonlySet<string>
}

function layLane(speaker: Speaker, { asOf, least, faced }: LaneOptions): AxisLane {
  const columns: AxisPost[][] = []
  speaker.career.forEach((post, i) => {
    const place = columns.findIndex((posts) => {
      const before = posts.at(-1)
      return before && mayFollow(before, post, least)
    })
    const column = place === -1 ? columns.length : place
    const posts = columns[column] ?? []
    const before = posts.at(-1)
    const drawn = {
      post,
      number: i + 1,
      column,
      from: startOf(post.from),
      to: endOfTime(post.to ?? asOf),
      isFacing: faced.has(post.id),
    }
    columns[column] = before ? [...posts.slice(0, -1), ...meet(before, drawn)] : [drawn]
  })
  return { speaker, columns: columns.length, posts: columns.flat().sort(byNumber) }
}

const byNumber = (one: AxisPost, other: AxisPost) => one.number - other.number

/** Whether a post may have begun when the one before was over, and leaves room for its number. */
const mayFollow = (before: AxisPost, { from }: Post, least: number) =>
  before.post.to !== undefined &&
  firstDay(before.post.to) <= lastDay(from) &&
  endOfTime(from) - before.from > least

/** Where two posts in one column meet, the date that is known more exactly parts them. */
function meet(before: AxisPost, next: AxisPost): [AxisPost, AxisPost] {
  if (before.to <= next.from) return [before, next]
  const isEndExact = (before.post.to?.length ?? 0) >= next.post.from.length
  return isEndExact ? [before, { ...next, from: before.to }] : [{ ...before, to: next.from }, next]
}

/** Years to write: at round distances, and never so many that they touch. */
function ticksBetween(first: number, last: number): number[] {
  const step = TICK_STEPS.find((one) => (last - first) / one <= MOST_TICKS) ?? 1000
  const ticks: number[] = []
  for (let year = Math.ceil(first / step) * step; year < last; year += step) ticks.push(year)
  return ticks
}

const startOf = (date: PartialDate) => inYears(firstDay(date))
const endOfTime = (date: PartialDate) => inYears(lastDay(date))

function inYears(day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return year + (month - 1 + (dayOfMonth - 1) / 31) / 12
}

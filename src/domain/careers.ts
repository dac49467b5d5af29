import type { PartialDate, Post, Speaker } from './debate.ts'
import { firstDay, lastDay } from './debate-dates.ts'

export type HeldPost = { readonly speaker: Speaker; readonly post: Post }

/** A time in which two speakers' posts faced each other. Without `to` it lasted at the debate's date. */
export type FacingPeriod = {
  readonly posts: readonly [HeldPost, HeldPost]
  readonly from: PartialDate
  readonly to?: PartialDate
}

/** Every post that a speaker held. Shape: by speaker, in the order of their careers. */
export const postsOf = (speakers: readonly Speaker[]): readonly HeldPost[] =>
  speakers.flatMap((speaker) => speaker.career.map((post) => ({ speaker, post })))

/**
 * When speakers' posts faced each other: where one post names the other as its opposite, the time in
 * which both were held.
 *
 * Shape:  by beginning; a pair that names each other both ways stands once, in the speakers' order.
 *         Dates stay as exact as the posts' own.
 * Errors: none; an opposite that leads nowhere is passed over.
 */
export function facingPeriods(speakers: readonly Speaker[]): readonly FacingPeriod[] {
  const held = postsOf(speakers)
  const place = (postId: string) => held.findIndex(({ post }) => post.id === postId)
  const pairs = new Map<string, FacingPeriod>()
  for (const one of held) {
    const other = one.post.opposite && held[place(one.post.opposite)]
    if (!other) continue
    const isFirst = place(one.post.id) < place(other.post.id)
    const [first, second] = isFirst ? [one, other] : [other, one]
    pairs.set(`${first.post.id} ${second.post.id}`, {
      posts: [first, second],
      ...overlapOf(first.post, second.post),
    })
  }
  return [...pairs.values()].sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1))
}

function overlapOf(one: Post, other: Post): { from: PartialDate; to?: PartialDate } {
  const from = firstDay(one.from) > firstDay(other.from) ? one.from : other.from
  if (!one.to || !other.to) {
    const to = one.to ?? other.to
    return to ? { from, to } : { from }
  }
  return { from, to: lastDay(one.to) < lastDay(other.to) ? one.to : other.to }
}

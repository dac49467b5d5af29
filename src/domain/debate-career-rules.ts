import type { Debate, Post } from './debate.ts'
import { isBefore } from './debate-dates.ts'
import { at, type Problem, problemAt } from './problem.ts'

type PlacedPost = { readonly path: string; readonly speaker: string; readonly post: Post }

/** Posts that end before they begin, stand out of order, or face a post of their own or another time. */
export function careerProblems({ speakers }: Debate): Problem[] {
  const posts = new Map<string, PlacedPost>()
  const problems: Problem[] = []
  speakers.forEach(({ id: speaker, career }, i) => {
    career.forEach((post, j) => {
      const { id, from, to } = post
      const path = at('speakers', i, 'career', j)
      posts.set(id, { path, speaker, post })
      if (to && isBefore(to, from)) {
        problems.push(problemAt(at(path, 'to'), 'post-backwards', { from, to }))
      }
      const previous = career[j - 1]?.from
      if (previous && isBefore(from, previous)) {
        problems.push(problemAt(at(path, 'from'), 'career-out-of-order', { from, previous }))
      }
    })
  })
  for (const [id, { path, speaker, post }] of posts) {
    const other = post.opposite === undefined ? undefined : posts.get(post.opposite)
    if (!other) continue
    const here = at(path, 'opposite')
    if (other.speaker === speaker) {
      problems.push(problemAt(here, 'opposite-own', { id: other.post.id }))
    } else if (isOverBefore(post, other.post) || isOverBefore(other.post, post)) {
      problems.push(problemAt(here, 'opposite-elsewhen', { id, other: other.post.id }))
    }
  }
  return problems
}

const isOverBefore = ({ to }: Post, { from }: Post) => to !== undefined && isBefore(to, from)

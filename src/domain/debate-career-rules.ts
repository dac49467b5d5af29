import type { Debate } from './debate.ts'
import { isBefore } from './debate-dates.ts'
import { at, type Problem, problemAt } from './problem.ts'

type PlacedPost = {
  readonly path: string
  readonly speaker: string
  readonly opposite?: string | undefined
}

/** Posts that end before they begin, stand out of order, or face a post that doesn't face them. */
export function careerProblems({ speakers }: Debate): Problem[] {
  const posts = new Map<string, PlacedPost>()
  const problems: Problem[] = []
  speakers.forEach(({ id: speaker, career }, i) => {
    career.forEach(({ id, from, to, opposite }, j) => {
      const path = at('speakers', i, 'career', j)
      posts.set(id, { path, speaker, opposite })
      if (to && isBefore(to, from)) {
        problems.push(problemAt(at(path, 'to'), 'post-backwards', { from, to }))
      }
      const previous = career[j - 1]?.from
      if (previous && isBefore(from, previous)) {
        problems.push(problemAt(at(path, 'from'), 'career-out-of-order', { from, previous }))
      }
    })
  })
  for (const [id, { path, speaker, opposite }] of posts) {
    if (opposite === undefined) continue
    const other = posts.get(opposite)
    const here = at(path, 'opposite')
    if (other?.speaker === speaker) {
      problems.push(problemAt(here, 'opposite-own', { id: opposite }))
    } else if (other?.opposite !== id) {
      problems.push(problemAt(here, 'opposite-not-mutual', { id, other: opposite }))
    }
  }
  return problems
}

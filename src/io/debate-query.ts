import { queryOptions } from '@tanstack/react-query'
import type { Debate } from '#domain/debate.ts'
import type { Place } from '#domain/place.ts'
import { DebateFailure, fetchBytes } from './fetch-bytes.ts'
import { publishedAt } from './published.ts'

/**
 * One published debate in one language. The pages without names carry theirs; none is fetched.
 *
 * Shape:  `openDebateFile` is the only reader of debates; the build's check uses it too. It is
 *         loaded here, with its validator, only when there is something to read.
 * Errors: rejects with a `DebateFailure`; the shell puts it into words.
 */
export const debateQuery = ({ debateId, language, isBlind }: Place) =>
  queryOptions({
    queryKey: ['debate', debateId, language, isBlind ?? false],
    staleTime: Number.POSITIVE_INFINITY, // a published file never changes: its name is its hash
    retry: false, // the reader asks again by pressing "try again"
    queryFn: async ({ signal }): Promise<Debate> => {
      if (isBlind) throw new DebateFailure('missing')
      const [bytes, { openDebateFile }] = await Promise.all([
        publishedAt(debateId, language).then((url) => fetchBytes(url, signal)),
        import('./debate-file.ts'),
      ])
      const opened = openDebateFile(bytes)
      if (!opened.ok) throw new DebateFailure('notADebate', opened.problems)
      return opened.debate
    },
  })

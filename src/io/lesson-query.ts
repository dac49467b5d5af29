import { queryOptions } from '@tanstack/react-query'
import type {
  Judgement,
  LessonDebate,
  NextEvents,
  SealedFiles,
  Unveiled,
} from '#domain/lesson-debate.ts'
import type { Place } from '#domain/place.ts'
import { DebateFailure, fetchBytes } from './fetch-bytes.ts'

/** What each sealed file holds. */
type Sealed = {
  readonly relation: Judgement
  readonly names: Unveiled
  readonly next: NextEvents
}

/**
 * What a lesson starts from. Its page carries it; none is fetched.
 *
 * Errors: rejects with a `DebateFailure`, `missing`, where no page carried it.
 */
export const lessonDebateQuery = ({ debateId, language }: Place) =>
  queryOptions({
    queryKey: ['lesson-debate', debateId, language],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: (): Promise<LessonDebate> => Promise.reject(new DebateFailure('missing')),
  })

/**
 * What is kept from the class until its reveal: fetched when that is uncovered, and not before.
 *
 * Shape:  one file of our own build, named by its hash, so it isn't read with the validator again.
 * Errors: rejects with a `DebateFailure`.
 */
export const sealedQuery = <What extends keyof SealedFiles>(what: What, sealed: SealedFiles) =>
  queryOptions({
    queryKey: ['sealed', sealed[what]],
    staleTime: Number.POSITIVE_INFINITY, // named by its hash
    gcTime: Number.POSITIVE_INFINITY, // the network may be gone by the next lesson
    retry: false, // the teacher asks again by pressing "try again"
    queryFn: async ({ signal }) => {
      const bytes = await fetchBytes(import.meta.env.BASE_URL + sealed[what], signal)
      return parseSealed(bytes) as Sealed[What]
    },
  })

function parseSealed(bytes: Uint8Array): unknown {
  try {
    const content: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content
  } catch {
    // Falls through: a sign-in page or half a file is no sealed file either.
  }
  throw new DebateFailure('notADebate')
}

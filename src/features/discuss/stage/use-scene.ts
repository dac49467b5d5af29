import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { isKnown } from '#domain/lesson-pages.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import { sealedQuery } from '#io/lesson-query.ts'
import type { Opening, Openings } from './steps/opened.tsx'
import { type Scene, sceneOf } from './steps/scene.ts'

export type StageScene = {
  readonly scene: Scene | undefined
  readonly openings: Openings
}

type Result = { readonly data: unknown; readonly isError: boolean; readonly refetch: () => unknown }

const openingOf = ({ data, isError, refetch }: Result): Opening => ({
  isHere: data !== undefined,
  isFailed: isError,
  retry: () => void refetch(),
})

/** What stands on the screen. What is kept from the class is fetched once it may be known here. */
export function useScene(debate: LessonDebate, run: LessonRun): StageScene {
  const knows = (what: 'relation' | 'names' | 'next') =>
    isKnown(run.lesson, run.uncovered, run.at, what)
  const [knowsRelation, knowsNames] = [knows('relation'), knows('names')]
  const knowsNext = knowsNames && knows('next')
  const relation = useQuery({ ...sealedQuery('relation', debate.sealed), enabled: knowsRelation })
  const names = useQuery({ ...sealedQuery('names', debate.sealed), enabled: knowsNames })
  const next = useQuery({ ...sealedQuery('next', debate.sealed), enabled: knowsNext })
  const scene = useMemo(
    () =>
      sceneOf(debate, run, {
        // A file fetched for another theme tells nothing here before its time.
        judgement: knowsRelation ? relation.data : undefined,
        unveiled: knowsNames ? names.data : undefined,
        next: knowsNext ? next.data : undefined,
      }),
    [debate, run, knowsRelation, knowsNames, knowsNext, relation.data, names.data, next.data],
  )
  return {
    scene,
    openings: {
      relation: openingOf(relation),
      names: openingOf(names),
      next: openingOf(next),
    },
  }
}

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { isKnown } from '#domain/lesson-pages.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import { sealedQuery } from '#io/lesson-query.ts'
import type { Opening, Openings } from './steps/opened.tsx'
import { type Scene, sceneOf, toldAt } from './steps/scene.ts'

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
  const relation = useQuery({
    ...sealedQuery('relation', debate.sealed),
    enabled: knows('relation'),
  })
  const names = useQuery({ ...sealedQuery('names', debate.sealed), enabled: knows('names') })
  const next = useQuery({
    ...sealedQuery('next', debate.sealed),
    enabled: knows('names') && knows('next'),
  })
  const scene = useMemo(
    () =>
      sceneOf(
        debate,
        run,
        toldAt(run, { judgement: relation.data, unveiled: names.data, next: next.data }),
      ),
    [debate, run, relation.data, names.data, next.data],
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

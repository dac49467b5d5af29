import type { LessonDebate } from './lesson-debate.ts'
import { isKnown, isPending } from './lesson-pages.ts'
import type { LessonRun } from './lesson-run.ts'
import { onScreen, type Place, pathOf, withoutNames } from './place.ts'

/** Pages that fit the class's present step: the theme's own, and the short way there. */
export type PhonePaths = {
  readonly path: string
  readonly short: string
  readonly isBlind: boolean
}

/**
 * Which page phones may open now.
 *
 * Shape: paths below the site's base. The page with names only once names are shown here, and the
 *        theme's relation isn't still to come; else the one without.
 */
export function phonePaths(
  place: Place,
  { lesson, uncovered, at }: LessonRun,
  { themes, codes }: LessonDebate,
): PhonePaths {
  const theme = lesson.steps[at.step]?.theme ?? ''
  const isNamed =
    isKnown(lesson, uncovered, at, 'names') && !isPending(lesson, uncovered, at, 'relation')
  const page = isNamed ? onScreen(place, 'compare') : withoutNames(place)
  const number = themes.findIndex(({ id }) => id === theme) + 1
  return {
    path: `${pathOf(page)}?theme=${encodeURIComponent(theme)}`,
    short: `/s/${isNamed ? codes.named : codes.blind}/${number}/`,
    isBlind: !isNamed,
  }
}

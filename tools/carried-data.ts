import type { Debate } from '#domain/debate.ts'
import { publishDebate } from '#domain/debate-languages.ts'
import { lessonDebate, testedViews } from '#domain/lesson-debate.ts'
import type { Place } from '#domain/place.ts'
import type { BothSides } from './both-sides.ts'
import { sealedFiles } from './sealed-files.ts'

/** What the page at a place may tell, in all languages. */
export const toldAt = ({ isBlind, screen }: Place, { named, hidden }: BothSides): Debate =>
  isBlind || screen === 'discuss' ? hidden : named

/** What the page at a place carries as its data. */
export function carriedAt(place: Place, sides: BothSides): unknown {
  const told = publishDebate(toldAt(place, sides), place.language)
  if (place.screen !== 'discuss') return told
  const { relation, names, next } = sealedFiles(sides, place.language)
  return lessonDebate(told, testedViews(sides.named), {
    relation: relation.path,
    names: names.path,
    next: next.path,
  })
}

import type { Debate } from '#domain/debate.ts'
import { publishDebate } from '#domain/debate-languages.ts'
import {
  judgementOf,
  lessonDebate,
  nextEvents,
  testedViews,
  unveiled,
} from '#domain/lesson-debate.ts'
import { lessonGuide } from '#domain/lesson-plan.ts'
import type { Place } from '#domain/place.ts'
import { schoolSheet } from '#domain/school-sheet.ts'
import type { NotesData } from '#domain/teacher-notes.ts'
import type { BothSides } from './both-sides.ts'
import { sealedFiles } from './sealed-files.ts'

/** What the page at a place may tell, in all languages. */
export const toldAt = ({ isBlind, screen }: Place, { named, hidden }: BothSides): Debate =>
  isBlind || screen === 'discuss' || screen === 'guide' ? hidden : named

/** What the page at a place carries as its data. */
export function carriedAt(place: Place, sides: BothSides): unknown {
  switch (place.screen) {
    case 'discuss':
      return lessonAt(place, sides)
    case 'guide':
      return lessonGuide(lessonAt(place, sides))
    case 'notes':
      return notesAt(place, sides)
    case 'schools':
      return schoolSheet(publishDebate(sides.named, place.language))
    default:
      return publishDebate(toldAt(place, sides), place.language)
  }
}

function lessonAt({ language }: Place, sides: BothSides) {
  const { relation, names, next } = sealedFiles(sides, language)
  return lessonDebate(publishDebate(sides.hidden, language), testedViews(sides.named), {
    relation: relation.path,
    names: names.path,
    next: next.path,
  })
}

function notesAt(place: Place, sides: BothSides): NotesData {
  const { named, hidden } = sides
  const published = publishDebate(named, place.language)
  return {
    lesson: lessonAt(place, sides),
    judgement: judgementOf(publishDebate(hidden, place.language)),
    unveiled: unveiled(named, published),
    next: nextEvents(named, published),
  }
}

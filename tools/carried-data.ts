import type { Debate } from '#domain/debate.ts'
import { publishDebate } from '#domain/debate-languages.ts'
import { disguise } from '#domain/disguise.ts'
import type { Place } from '#domain/place.ts'

/** A debate as authored, and the same without names. */
export type BothSides = { readonly named: Debate; readonly hidden: Debate }

export const bothSidesOf = (debate: Debate): BothSides => ({
  named: debate,
  hidden: disguise(debate),
})

/** What the page at a place may tell, in all languages. */
export const toldAt = ({ isBlind }: Place, { named, hidden }: BothSides): Debate =>
  isBlind ? hidden : named

/** What the page at a place carries as its data. */
export const carriedAt = (place: Place, sides: BothSides): unknown =>
  publishDebate(toldAt(place, sides), place.language)

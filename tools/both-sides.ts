import type { Debate } from '#domain/debate.ts'
import { disguise } from '#domain/disguise.ts'

/** A debate as authored, and the same without names. */
export type BothSides = { readonly named: Debate; readonly hidden: Debate }

export const bothSidesOf = (debate: Debate): BothSides => ({
  named: debate,
  hidden: disguise(debate),
})

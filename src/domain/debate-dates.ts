import type { IsoDate, PartialDate } from './debate.ts'

/** The first day that a partial date can mean. */
export const firstDay = (date: PartialDate): IsoDate => `${date}-01-01`.slice(0, 10)

/** The last day that a partial date can mean; the 31st stands for the end of every month. */
export const lastDay = (date: PartialDate): IsoDate =>
  date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10)

/** Whether `one` surely comes before `other`; never, where they may mean the same day. */
export const isBefore = (one: PartialDate, other: PartialDate): boolean =>
  lastDay(one) < firstDay(other)

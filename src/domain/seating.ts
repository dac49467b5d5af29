import type { Debate, Speaker } from './debate.ts'
import { lettersFor } from './speaker-letters.ts'
import type { Seat } from './theme-table.ts'

/**
 * A speaker's own shape, line and dye, which stays with the speaker when sides are swapped. Where more
 * than two speak, signs are in ink, numbered from 0, and tell speakers apart by shape and letter.
 */
export type Mark = 'a' | 'b' | `ink-${number}`

export type SeatedSpeaker = {
  readonly speaker: Speaker
  readonly mark: Mark
  readonly seat: Seat
  /** Only where more than two speak. */
  readonly letter?: string
}

/** Speakers in the order in which they sit. */
export type Seating = readonly SeatedSpeaker[]

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** Whether two face each other over a table, the case that bridges are drawn for. */
export const arePair = (speakers: readonly unknown[]) => speakers.length === 2

/**
 * Seats the debate's speakers.
 *
 * Shape:  the debate's order is by family name; swapping turns a pair round, and more than two stay
 *         in order. While names are hidden, a speaker's letter is the one they are called by.
 * Errors: none.
 */
export function seatSpeakers({ speakers, isBlind }: Debate, isSwapped: boolean): Seating {
  if (!arePair(speakers)) {
    const letters = isBlind ? lettersFor(speakers.length) : LETTERS
    return speakers.map((speaker, seat) => ({
      speaker,
      mark: `ink-${seat}`,
      seat,
      letter: letters[seat] ?? '',
    }))
  }
  const pair = speakers.map((speaker, i) => ({ speaker, mark: i === 0 ? 'a' : 'b' }) as const)
  return (isSwapped ? pair.reverse() : pair).map((one, seat) => ({ ...one, seat }))
}

/**
 * The speaker in a seat.
 *
 * Errors: throws a `RangeError` for a seat that the debate does not have.
 */
export function speakerAt(seating: Seating, seat: Seat): SeatedSpeaker {
  const seated = seating[seat]
  if (!seated) throw new RangeError(`nobody sits at ${seat}`)
  return seated
}

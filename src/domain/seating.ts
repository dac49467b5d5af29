import type { Debate, Speaker } from './debate.ts'
import type { Seat } from './theme-table.ts'

/** A speaker's own shape, line and dye. It stays with the speaker when sides are swapped. */
export type Mark = 'a' | 'b'

export type SeatedSpeaker = { readonly speaker: Speaker; readonly mark: Mark; readonly seat: Seat }

/** Two speakers in the order in which they sit. */
export type Seating = readonly [SeatedSpeaker, SeatedSpeaker]

/**
 * Seats the debate's first two speakers.
 *
 * Shape:  the debate's order is by family name; swapping turns it round and renders anew.
 * Errors: throws a `RangeError` for a debate with fewer than two speakers, which no reader accepts.
 */
export function seatSpeakers({ speakers }: Debate, isSwapped: boolean): Seating {
  const [a, b] = speakers
  if (!a || !b) throw new RangeError('a debate has at least two speakers')
  return isSwapped
    ? [
        { speaker: b, mark: 'b', seat: 0 },
        { speaker: a, mark: 'a', seat: 1 },
      ]
    : [
        { speaker: a, mark: 'a', seat: 0 },
        { speaker: b, mark: 'b', seat: 1 },
      ]
}

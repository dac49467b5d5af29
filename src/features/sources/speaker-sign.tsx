import type { Debate } from '#domain/debate.ts'
import { arePair, seatSpeakers } from '#domain/seating.ts'
import { SpeakerMark } from '#pieces/speaker-mark.tsx'

type Props = { debate: Debate; speakerId: string; number?: number }

const seatedAs = (debate: Debate, speakerId: string) =>
  seatSpeakers(debate, false).find(({ speaker }) => speaker.id === speakerId)

/** What a speaker's sign is drawn in: the dye of one of two seats, or ink where more speak. */
export const dyeOf = (debate: Debate, speakerId: string) =>
  arePair(debate.speakers) ? (seatedAs(debate, speakerId)?.mark ?? 'ink') : 'ink'

/** A speaker's shape; where more than two speak, a post's number stands alone, in outline. */
export function SpeakerSign({ debate, speakerId, number }: Props) {
  const seated = seatedAs(debate, speakerId)
  if (number && !arePair(debate.speakers)) {
    return (
      <i className="mark mark-hollow" aria-hidden="true">
        {number}
      </i>
    )
  }
  return seated && <SpeakerMark of={seated} {...(number && { number })} />
}

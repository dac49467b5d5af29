import type { Debate } from '#domain/debate.ts'
import { SpeakerMark } from '#pieces/speaker-mark.tsx'

type Props = { debate: Debate; speakerId: string; number?: number }

/** What a speaker's sign is drawn in: the dye of one of two seats, or ink where more speak. */
export function dyeOf({ speakers }: Debate, speakerId: string) {
  if (speakers.length !== 2) return 'ink'
  return speakers[0]?.id === speakerId ? 'a' : 'b'
}

/** A speaker's shape where two speak; where more do, their number in ink, and a post's in outline. */
export function SpeakerSign({ debate, speakerId, number }: Props) {
  const dye = dyeOf(debate, speakerId)
  if (dye !== 'ink') return <SpeakerMark mark={dye} {...(number && { number })} />
  const place = debate.speakers.findIndex(({ id }) => id === speakerId)
  return (
    <i className={number ? 'mark mark-ink mark-hollow' : 'mark mark-ink'} aria-hidden="true">
      {number ?? place + 1}
    </i>
  )
}

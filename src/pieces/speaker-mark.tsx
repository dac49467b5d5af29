import type { SeatedSpeaker } from '#domain/seating.ts'

type Props = { of: Pick<SeatedSpeaker, 'mark' | 'letter'>; number?: number }

/**
 * A speaker's own shape with a view's number inside: a circle or a square of equal area; of more than
 * two, one of six shapes in ink, with the speaker's letter.
 */
export function SpeakerMark({ of: { mark, letter = '' }, number }: Props) {
  return (
    <i className={`mark mark-${mark}`} aria-hidden="true">
      {`${letter}${number ?? ''}`}
    </i>
  )
}

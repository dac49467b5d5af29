import type { Mark } from '#domain/seating.ts'

type Props = { mark: Mark; number?: number }

/** A speaker's own shape: a circle or a square of equal area, with a view's number inside. */
export function SpeakerMark({ mark, number }: Props) {
  return (
    <i className={`mark mark-${mark}`} aria-hidden="true">
      {number}
    </i>
  )
}

import type { SeatedSpeaker } from '#domain/seating.ts'
import { lensesOf } from '#domain/selection.ts'
import type { EmptySeat } from '#domain/theme-table.ts'
import { useText } from '#i18n/use-text.ts'

type Props = { empty: EmptySeat; tier: number; speaker: SeatedSpeaker }

/** An empty seat: this speaker says nothing here. Said aloud, as large as the views it faces. */
export function EmptySeatSheet({ empty, tier, speaker }: Props) {
  const { say, read } = useText()
  const { relation, seat, rows } = empty
  return (
    <div
      className={`view empty tells-relation seat-${seat} dye-${speaker.mark} tier-${tier} tiers-${rows}`}
      data-lens={lensesOf(relation.kind).join(' ')}
      role="group"
      aria-label={say.emptySeat(read(speaker.speaker.shortName))}
    >
      <span className="port">
        <i className={`mark mark-${speaker.mark} mark-empty`} aria-hidden="true" />
      </span>
      <p className="font-bold">
        <span className="view-name">{read(speaker.speaker.shortName)}</span>{' '}
        <span>{say.noStatement}</span>
      </p>
      {relation.silence && <p className="text-quiet mt-1">{read(relation.silence)}</p>}
    </div>
  )
}

import { type Seating, speakerAt } from '#domain/seating.ts'
import type { Bridge, SeatedView } from '#domain/theme-table.ts'
import { useText } from '#i18n/use-text.ts'
import { otherNames } from './joined-views.tsx'
import { SpeakerMark } from './speaker-mark.tsx'

type Props = { seated: SeatedView; seating: Seating; bridges: readonly Bridge[] }

/** A view's number where its bridges land, and the way over to them. */
export function Port({ seated, seating, bridges }: Props) {
  const { say, read } = useText()
  const own = speakerAt(seating, seated.seat)
  const nameOf = (view: SeatedView) =>
    say.viewNumber(read(speakerAt(seating, view.seat).speaker.shortName), view.number)
  const relations = bridges.map((bridge) =>
    say.joined(say.relations[bridge.relation.kind], otherNames(bridge, seated, nameOf)),
  )
  return (
    <span className="port">
      <SpeakerMark of={own} number={seated.number} />
      {bridges[0] && (
        <a
          className="port-link tells-relation"
          href={`#${bridges[0].relation.id}`}
          data-bridges={bridges.map(({ relation }) => relation.id).join(' ')}
        >
          <span className="unseen">{say.markOf(nameOf(seated), relations)}</span>
        </a>
      )}
    </span>
  )
}

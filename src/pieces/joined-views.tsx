import { type Seating, speakerAt } from '#domain/seating.ts'
import type { Bridge, Seat, SeatedView } from '#domain/theme-table.ts'
import { useText } from '#i18n/use-text.ts'
import { viewAnchor } from './anchors.ts'
import { SpeakerMark } from './speaker-mark.tsx'

/** The views a bridge joins, in words: "Sasae 2, Sasae 3 – Shin 3". */
export function joinedNames({ joins }: Bridge, name: (seat: Seat) => string) {
  return joins
    .map((views, seat) => views.map(({ number }) => `${name(seat)} ${number}`).join(', '))
    .filter(Boolean)
    .join(' – ')
}

/** The names of the views that a bridge joins to this one. */
export const otherNames = (
  { joins }: Bridge,
  seated: SeatedView,
  nameOf: (view: SeatedView) => string,
) =>
  joins
    .flat()
    .filter(({ view }) => view !== seated.view)
    .map(nameOf)

/** The side that speaks in a one-sided relation. */
export const speakingSeat = ({ joins }: Bridge): Seat => joins.findIndex(({ length }) => length > 0)

type Props = { bridge: Bridge; seating: Seating }

/** The numbers of the joined views in their speakers' shapes, each a way to its view. */
export function JoinedViews({ bridge, seating }: Props) {
  const { say, read } = useText()
  return (
    <p className="bridge-joins">
      {bridge.joins.map((views, seat) => {
        const own = speakerAt(seating, seat)
        return (
          <span key={own.speaker.id}>
            {views.map(({ view, number }) => (
              <a
                key={view.id}
                href={`#${viewAnchor(view, bridge.relation.theme)}`}
                aria-label={say.viewNumber(read(own.speaker.shortName), number)}
              >
                <SpeakerMark of={own} number={number} />
              </a>
            ))}
          </span>
        )
      })}
    </p>
  )
}

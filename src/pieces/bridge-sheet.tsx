import { type Seating, speakerAt } from '#domain/seating.ts'
import type { Bridge, BridgeEnd, Seat } from '#domain/theme-table.ts'
import { useText } from '#i18n/use-text.ts'
import { viewAnchor } from './anchors.ts'
import { JoinedViews, joinedNames, speakingSeat } from './joined-views.tsx'
import { RelationLine } from './relation-line.tsx'
import { RelationSign } from './relation-sign.tsx'

type Props = { bridge: Bridge; tier: number; seating: Seating; isForward: boolean }

/** One relation laid across the table: its line, sign, word and our reason. */
export function BridgeSheet({ bridge, tier, seating, isForward }: Props) {
  const { say, read } = useText()
  const { relation, from, to, lenses } = bridge
  const isLevel = from === to
  const nameOf = (seat: Seat) => read(speakerAt(seating, seat).speaker.shortName)
  const first = bridge.joins.flat()[0]
  return (
    <div
      id={relation.id}
      className={`bridge tells-relation ${isLevel ? 'bridge-level' : `bridge-span tiers-${to - from}`} tier-${tier}`}
      data-forward={isForward || undefined}
      data-lens={lenses.join(' ')}
      role="group"
      aria-label={`${say.relations[relation.kind]}: ${joinedNames(bridge, nameOf)}`}
    >
      <BridgeLines bridge={bridge} />
      <div className="bridge-label">
        {first && (
          <a
            className="bridge-sign"
            href={`#${viewAnchor(first.view, relation.theme)}`}
            data-bridges={relation.id}
            aria-label={say.backTo(say.viewNumber(nameOf(first.seat), first.number))}
          >
            <RelationSign kind={relation.kind} speaks={speakingSeat(bridge)} />
          </a>
        )}
        <p className="font-bold">{say.relations[relation.kind]}</p>
        <JoinedViews bridge={bridge} seating={seating} />
        <p className="bridge-note">{read(relation.note)}</p>
      </div>
    </div>
  )
}

const isEnd = ({ first, last }: BridgeEnd) => first || last

const LEVEL: readonly [string, string] = ['M0 50H50', 'M100 50H50']

/** Out of the marker, down the gutter at 9 %, level to the sign: never across words. */
const down = (x: number, gutter: number) =>
  `M${x} 0C${gutter} 0 ${gutter} 0 ${gutter} 9V91C${gutter} 100 ${gutter} 100 ${2 * gutter - x} 100H50`
const up = (x: number, gutter: number) =>
  `M${x} 100C${gutter} 100 ${gutter} 100 ${gutter} 91V9C${gutter} 0 ${gutter} 0 ${2 * gutter - x} 0H50`

/**
 * A level bridge is one line; a spanning one has a half above its sign and a half below, and a level
 * line instead where the screen has one column.
 */
function BridgeLines({ bridge: { relation, from, to, ends } }: { bridge: Bridge }) {
  const route = (has: (end: BridgeEnd) => boolean, paths: readonly [string, string]) =>
    ends.map((end, seat) => (isEnd(end) && has(end) ? (paths[seat] ?? '') : '')).join('')
  if (from === to) {
    return <RelationLine kind={relation.kind} path={route(({ first }) => first, LEVEL)} />
  }
  return (
    <>
      <RelationLine kind={relation.kind} path={route(() => true, LEVEL)} className="line-flat" />
      <RelationLine
        kind={relation.kind}
        path={route(({ first }) => first, [down(0, 9), down(100, 91)])}
        className="line-down"
      />
      <RelationLine
        kind={relation.kind}
        path={route(({ last }) => last, [up(0, 9), up(100, 91)])}
        className="line-up"
      />
    </>
  )
}

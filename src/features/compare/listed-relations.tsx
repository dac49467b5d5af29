import { arePair, type Seating, speakerAt } from '#domain/seating.ts'
import type { Bridge } from '#domain/theme-table.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { JoinedViews, joinedNames, speakingSeat } from '#pieces/joined-views.tsx'
import { RelationSign } from '#pieces/relation-sign.tsx'

type Props = { listed: readonly Bridge[]; seating: Seating }

/** Relations told in a list: those that would cross another on the table, or all where there is none. */
export function ListedRelations({ listed, seating }: Props) {
  const { say, read } = useText()
  const compare = useCompareText()
  return (
    <div className="listed tells-relation">
      <h3 className="font-bold">{arePair(seating) ? compare.listed : compare.relations}</h3>
      <ol>
        {listed.map((bridge) => {
          const { relation } = bridge
          const names = joinedNames(bridge, (seat) =>
            read(speakerAt(seating, seat).speaker.shortName),
          )
          return (
            <li
              key={relation.id}
              id={relation.id}
              tabIndex={-1}
              data-lens={bridge.lenses.join(' ')}
            >
              <RelationSign kind={relation.kind} speaks={speakingSeat(bridge)} />
              <p>
                <b>{compare.relationOf(say.relations[relation.kind], names)}</b>
              </p>
              <JoinedViews bridge={bridge} seating={seating} />
              <p>{read(relation.note)}</p>
              {relation.silence && <p className="text-quiet">{read(relation.silence)}</p>}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

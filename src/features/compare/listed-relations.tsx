import type { Seating } from '#domain/seating.ts'
import type { Bridge } from '#domain/theme-table.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { JoinedViews, joinedNames, speakingSeat } from '#pieces/joined-views.tsx'
import { RelationSign } from '#pieces/relation-sign.tsx'

type Props = { listed: readonly Bridge[]; seating: Seating }

/** Relations that can't be laid across the table without crossing another, told in a list. */
export function ListedRelations({ listed, seating }: Props) {
  const { say, read } = useText()
  const compare = useCompareText()
  return (
    <div className="listed tells-relation">
      <h3 className="font-bold">{compare.listed}</h3>
      <ol>
        {listed.map((bridge) => {
          const { relation } = bridge
          const names = joinedNames(bridge, (seat) => read(seating[seat].speaker.shortName))
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
            </li>
          )
        })}
      </ol>
    </div>
  )
}

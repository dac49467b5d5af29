import type { Debate } from '#domain/debate.ts'
import { RELATION_KINDS } from '#domain/kinds.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { RelationLine } from '#pieces/relation-line.tsx'
import { RelationSign } from '#pieces/relation-sign.tsx'

/** The key on the table: each kind of relation that occurs, its line, sign, word and number. */
export function RelationKey({ debate }: { debate: Debate }) {
  const { say } = useText()
  const compare = useCompareText()
  const counts = RELATION_KINDS.map((kind) => ({
    kind,
    count: debate.relations.filter((relation) => relation.kind === kind).length,
  })).filter(({ count }) => count > 0)
  return (
    <ul className="surface key" aria-label={compare.relationKey}>
      {counts.map(({ kind, count }) => (
        <li key={kind} className="tells-relation">
          <RelationLine kind={kind} path={kind === 'oneSided' ? 'M0 50H50' : 'M0 50H100'} />
          <RelationSign kind={kind} />
          <span>{say.relations[kind]}</span> <b>{count}</b>
        </li>
      ))}
    </ul>
  )
}

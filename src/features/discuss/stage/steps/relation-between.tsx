import type { RelationKind } from '#domain/kinds.ts'
import { useText } from '#i18n/use-text.ts'
import { RelationLine } from '#pieces/relation-line.tsx'
import { RelationSign } from '#pieces/relation-sign.tsx'

/** A relation laid across the table: its line from edge to edge, its sign and its word. */
export function RelationBetween({ kind }: { kind: RelationKind }) {
  const { say } = useText()
  return (
    <div className="between">
      <div className="between-line">
        <RelationLine kind={kind} path="M0 50H100" />
        <span className="between-sign">
          <RelationSign kind={kind} />
        </span>
      </div>
      <p className="between-word">{say.relations[kind]}</p>
    </div>
  )
}

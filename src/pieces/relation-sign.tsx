import type { RelationKind } from '#domain/kinds.ts'
import type { Seat } from '#domain/theme-table.ts'

type Props = { kind: RelationKind; speaks?: Seat | undefined }

/** The sign of a relation: = ≈ ≠ ◐, drawn. The half circle is filled on the side that speaks. */
export function RelationSign({ kind, speaks = 0 }: Props) {
  const name = kind === 'oneSided' ? `only-${speaks === 1 ? 1 : 0}` : kind
  return (
    <svg className="sign" aria-hidden="true">
      <use href={`#sign-${name}`} />
    </svg>
  )
}

import type { RelationKind } from '#domain/kinds.ts'

type Props = { kind: RelationKind; path: string; className?: string }

/** A relation's line in its pattern, stretched to its box: double, dashed, dotted, dash and dot, plain. */
export function RelationLine({ kind, path, className = '' }: Props) {
  return (
    <svg
      className={`line line-${kind} ${className}`}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path} />
      {kind === 'shared' && <path className="line-gap" d={path} />}
    </svg>
  )
}

import type { Text } from '#domain/debate.ts'
import type { RelationKind } from '#domain/kinds.ts'
import type { Scene } from './scene.ts'

/** How we read the views of a pair, and why. */
export type Reading = { readonly kind: RelationKind; readonly note: Text }

/** Our reading of the pair; of its theme, where no relation of ours joins the two. */
export function readingOf({ told: { judgement }, pair, step }: Scene): Reading | undefined {
  const relation = judgement?.relations.find(({ id }) => id === pair?.id)
  if (relation) return relation
  const verdict = judgement?.verdicts.find(({ theme }) => theme === step.theme)?.verdict
  return verdict && { kind: verdict.kind, note: verdict.summary }
}

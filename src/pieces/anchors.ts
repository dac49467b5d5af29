import type { View } from '#domain/debate.ts'
import type { EvidenceKind } from '#domain/evidence.ts'

/** A view's id on the page: its own in its first theme, so that links stay short, else the theme's too. */
export const viewAnchor = (view: View, themeId: string) =>
  view.themes[0] === themeId ? view.id : `${themeId}--${view.id}`

/** The id of a thing on the page of sources: `fact-…`, `paragraph-22`. Links from elsewhere rely on it. */
export const evidenceAnchor = (kind: EvidenceKind, id: string | number) => `${kind}-${id}`

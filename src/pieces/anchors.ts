import type { Debate, View } from '#domain/debate.ts'
import type { EvidenceKind } from '#domain/evidence.ts'
import type { Language } from '#domain/language.ts'
import { pathOf } from '#domain/place.ts'

/** A view's id on the page: its own in its first theme, so that links stay short, else the theme's too. */
export const viewAnchor = (view: View, themeId: string) =>
  view.themes[0] === themeId ? view.id : `${themeId}--${view.id}`

/** The address of a debate's page of sources. */
export const sourcesAddress = (debateId: string, language: Language) =>
  import.meta.env.BASE_URL + pathOf({ language, debateId, screen: 'sources' }).slice(1)

/** The id of a thing on the page of sources: `fact-…`, `paragraph-22`. Links from elsewhere rely on it. */
export const evidenceAnchor = (kind: EvidenceKind, id: string | number) => `${kind}-${id}`

/** Where a view's words stand on the page of sources: the paragraph they are printed in. */
export const placeInSource = (
  debate: Debate,
  { quotation, paragraphs: [first = 1] }: View,
  language: Language,
) =>
  `${sourcesAddress(debate.id, language)}#${evidenceAnchor('paragraph', quotation?.paragraph ?? first)}`

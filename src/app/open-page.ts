import type { QueryClient } from '@tanstack/react-query'
import type { Language } from '#domain/language.ts'
import type { Place } from '#domain/place.ts'
import { pageTitle } from '#i18n/page-title.ts'
import { debateQuery } from '#io/debate-query.ts'
import type { CompareMessages } from './compare-page.tsx'

type Screen = typeof import('./compare-page.tsx').ComparePage

/** A page with all it needs: it renders at once, never behind a placeholder. */
export type Page = {
  readonly place: Place
  readonly title: string
  readonly Screen: Screen
  readonly messages: CompareMessages
}

const MESSAGES: Readonly<Record<Language, () => Promise<{ messages: CompareMessages }>>> = {
  en: () => import('#i18n/compare-page.en.ts'),
  ko: () => import('#i18n/compare-page.ko.ts'),
  ja: () => import('#i18n/compare-page.ja.ts'),
}

/**
 * Loads the screen, its words and its debate.
 *
 * Errors: rejects with a `DebateFailure` when the debate can't be had, or with the browser's own
 *         error when a file of the site can't be loaded.
 */
export async function openPage(place: Place, client: QueryClient): Promise<Page> {
  const [{ ComparePage }, { messages }, debate] = await Promise.all([
    import('./compare-page.tsx'),
    MESSAGES[place.language](),
    client.ensureQueryData(debateQuery(place)),
  ])
  return { place, title: pageTitle(debate, place.language), Screen: ComparePage, messages }
}

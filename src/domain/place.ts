import { isLanguage, type Language } from './language.ts'

/** Where in the site a page is: `/{language}/{debate}/`, and `/` for the default debate. */
export type Place = { readonly language: Language; readonly debateId: string }

/** What `/` opens. */
export const DEFAULT_PLACE: Place = { language: 'en', debateId: 'korea-japan-2025' }

/**
 * Reads a path without the site's base.
 *
 * Shape: `undefined` for a path that is no page of ours.
 */
export function readPlace(path: string): Place | undefined {
  if (path === '/') return DEFAULT_PLACE
  const [, language, debateId] = /^\/([^/]+)\/([a-z0-9-]+)\/?$/.exec(path) ?? []
  return isLanguage(language) && debateId ? { language, debateId } : undefined
}

/** The path of a place, without the site's base. */
export const pathOf = ({ language, debateId }: Place) => `/${language}/${debateId}/`

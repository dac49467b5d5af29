import { isLanguage, type Language } from './language.ts'

/**
 * Where in the site a page is: `/{language}/{debate}/`, `…/blind/` for the same without names, and
 * `/` for the default debate.
 */
export type Place = {
  readonly language: Language
  readonly debateId: string
  readonly isBlind?: true
}

/** What `/` opens. */
export const DEFAULT_PLACE: Place = { language: 'en', debateId: 'korea-japan-2025' }

/**
 * Reads a path without the site's base.
 *
 * Shape: `undefined` for a path that is no page of ours.
 */
export function readPlace(path: string): Place | undefined {
  if (path === '/') return DEFAULT_PLACE
  const [, language, debateId, blind] =
    /^\/([^/]+)\/([a-z0-9-]+)(?:\/(blind))?\/?$/.exec(path) ?? []
  if (!isLanguage(language) || !debateId) return undefined
  return { language, debateId, ...(blind && { isBlind: true }) }
}

/** The path of a place, without the site's base. */
export const pathOf = ({ language, debateId, isBlind }: Place) =>
  `/${language}/${debateId}/${isBlind ? 'blind/' : ''}`

/** The same page with names, or without. */
export const withNames = ({ language, debateId }: Place): Place => ({ language, debateId })
export const withoutNames = (place: Place): Place => ({ ...withNames(place), isBlind: true })

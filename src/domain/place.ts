import { isLanguage, type Language } from './language.ts'

/** What a page is for, and where it stands below its debate. */
const SCREEN_PATHS = {
  compare: '',
  discuss: 'discuss/',
  sources: 'sources/',
  guide: 'discuss/guide/',
  notes: 'discuss/notes/',
  schools: 'discuss/schools/',
} as const

export type Screen = keyof typeof SCREEN_PATHS

export const SCREENS = Object.keys(SCREEN_PATHS) as readonly Screen[]

/** The page that a screen is part of: what teachers and schools read is one, in three addresses. */
export const pageOf = (screen: Screen = 'compare') =>
  screen === 'notes' || screen === 'schools' ? 'guide' : screen

/**
 * Where in the site a page is: `/{language}/{debate}/` compares, `…/blind/` does so without names,
 * the other screens stand in folders of their own; `/` is the default debate.
 */
export type Place = {
  readonly language: Language
  readonly debateId: string
  /** Absent for `compare`, the screen that all others lead back to. */
  readonly screen?: Screen
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
  const [, language, debateId, rest = ''] =
    /^\/([^/]+)\/([a-z0-9-]+)(?:\/([a-z/]*?))?\/?$/.exec(path) ?? []
  if (!isLanguage(language) || !debateId) return undefined
  const place: Place = { language, debateId }
  if (rest === 'blind') return withoutNames(place)
  const screen = SCREENS.find((one) => SCREEN_PATHS[one] === (rest && `${rest}/`))
  return screen && onScreen(place, screen)
}

/** The path of a place, without the site's base. */
export const pathOf = ({ language, debateId, isBlind, screen = 'compare' }: Place) =>
  `/${language}/${debateId}/${isBlind ? 'blind/' : SCREEN_PATHS[screen]}`

/** The same debate on another screen. */
export const onScreen = ({ language, debateId }: Place, screen: Screen): Place => ({
  language,
  debateId,
  ...(screen !== 'compare' && { screen }),
})

/** The compare page with names, or without. */
export const withNames = (place: Place): Place => onScreen(place, 'compare')
export const withoutNames = (place: Place): Place => ({ ...withNames(place), isBlind: true })

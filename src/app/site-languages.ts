import { createContext } from 'react'
import { isLanguage, LANGUAGES, type Language } from '#domain/language.ts'

/** The languages that the site has this debate in. */
export const SiteLanguages = createContext<readonly Language[]>(LANGUAGES)

/**
 * Reads them from the page's root, where they stand unless they are all of the interface's: a published
 * debate has one language alone, and can't tell.
 */
export function readSiteLanguages({ dataset }: HTMLElement): readonly Language[] {
  return dataset.languages?.split(' ').filter(isLanguage) ?? LANGUAGES
}

export const LANGUAGES = ['en', 'ko', 'ja'] as const
/** The languages of the interface. */
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (tag: string | undefined): tag is Language =>
  LANGUAGES.some((language) => language === tag)

/** Each language in its own words, for the switch. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { name: string; short: string }>> = {
  en: { name: 'English', short: 'EN' },
  ko: { name: '한국어', short: '한' },
  ja: { name: '日本語', short: '日' },
}

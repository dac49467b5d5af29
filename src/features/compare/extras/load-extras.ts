import type { Language } from '#domain/language.ts'
import type { ExtraWords } from '#i18n/extras.en.ts'
import { Extras } from './extras.tsx'

const WORDS: Readonly<Record<Language, () => Promise<{ extras: ExtraWords }>>> = {
  en: () => import('#i18n/extras.en.ts'),
  ko: () => import('#i18n/extras.ko.ts'),
  ja: () => import('#i18n/extras.ja.ts'),
}

/** The extras with their words in one language. Errors: rejects where a file can't be had. */
export async function loadExtras(language: Language) {
  const { extras: words } = await WORDS[language]()
  return { language, words, Extras }
}

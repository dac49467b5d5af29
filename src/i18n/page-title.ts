import type { Debate } from '#domain/debate.ts'
import type { Language } from '#domain/language.ts'
import { readText } from '#domain/text.ts'

const HIDDEN: Readonly<Record<Language, string>> = {
  en: 'names hidden',
  ko: '이름 가림',
  ja: '名前を隠した版',
}

/** What a browser's tab and a search result say of a debate. */
export const pageTitle = (debate: Debate, language: Language) =>
  [readText(debate.question, language), debate.isBlind && HIDDEN[language], 'Vis-à-vis']
    .filter(Boolean)
    .join(' · ')

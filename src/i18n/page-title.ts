import type { Debate } from '#domain/debate.ts'
import type { Language } from '#domain/language.ts'
import { readText } from '#domain/text.ts'

/** What a browser's tab and a search result say of a debate. */
export const pageTitle = (debate: Debate, language: Language) =>
  `${readText(debate.question, language)} · Vis-à-vis`

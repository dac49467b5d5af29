import type { LanguageTag, Text } from './debate.ts'

/**
 * Reads a text in the wanted language.
 *
 * Shape: falls back to the first language the text has, so that a debate in another language than
 *        the interface's still reads.
 */
export const readText = (text: Text, language: LanguageTag): string =>
  text[language] ?? Object.values(text)[0] ?? ''

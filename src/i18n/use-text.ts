import { createContext, useContext } from 'react'
import type { Text } from '#domain/debate.ts'
import type { Language } from '#domain/language.ts'
import { readText } from '#domain/text.ts'
import type { Words } from './words.en.ts'

export type Reading = {
  readonly language: Language
  readonly say: Words
  readonly read: (text: Text) => string
}

export const reading = (language: Language, say: Words): Reading => ({
  language,
  say,
  read: (text) => readText(text, language),
})

const ReadingContext = createContext<Reading | null>(null)

export const TextProvider = ReadingContext.Provider

/** The interface's words, and a reader for the debate's texts, in the page's language. */
export function useText(): Reading {
  const found = useContext(ReadingContext)
  if (!found) throw new Error('useText needs a TextProvider above it')
  return found
}

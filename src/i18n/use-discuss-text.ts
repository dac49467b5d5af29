import { createContext, useContext } from 'react'
import type { EndWords } from './discuss-end.en.ts'
import type { SetUpWords } from './discuss-set-up.en.ts'
import type { StageWords } from './discuss-stage.en.ts'

export type DiscussWords = {
  readonly setUp: SetUpWords
  readonly stage: StageWords
  readonly end: EndWords
}

const DiscussContext = createContext<DiscussWords | null>(null)

export const DiscussTextProvider = DiscussContext.Provider

/** The words of the page that leads a lesson, in the page's language. */
export function useDiscussText(): DiscussWords {
  const found = useContext(DiscussContext)
  if (!found) throw new Error('useDiscussText needs a DiscussTextProvider above it')
  return found
}

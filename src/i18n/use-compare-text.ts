import { createContext, useContext } from 'react'
import type { CompareWords } from './compare.en.ts'

const CompareContext = createContext<CompareWords | null>(null)

export const CompareTextProvider = CompareContext.Provider

/** The words of the compare screen, in the page's language. */
export function useCompareText(): CompareWords {
  const found = useContext(CompareContext)
  if (!found) throw new Error('useCompareText needs a CompareTextProvider above it')
  return found
}

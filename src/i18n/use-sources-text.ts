import { createContext, useContext } from 'react'
import type { SourcesWords } from './sources.en.ts'

const SourcesContext = createContext<SourcesWords | null>(null)

export const SourcesTextProvider = SourcesContext.Provider

/** The words of the page of sources, in the page's language. */
export function useSourcesText(): SourcesWords {
  const found = useContext(SourcesContext)
  if (!found) throw new Error('useSourcesText needs a SourcesTextProvider above it')
  return found
}

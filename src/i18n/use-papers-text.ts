import { createContext, useContext } from 'react'
import type { SetUpWords } from './discuss-set-up.en.ts'
import type { StageWords } from './discuss-stage.en.ts'
import type { GuideWords } from './guide.en.ts'
import type { StepWords } from './guide-steps.en.ts'
import type { NotesWords } from './notes.en.ts'
import type { SchoolsWords } from './schools.en.ts'

export type PapersWords = {
  readonly guide: GuideWords
  readonly doing: StepWords
  readonly notes: NotesWords
  readonly schools: SchoolsWords
  /** As the projector calls the steps. */
  readonly stage: StageWords
  readonly templates: SetUpWords['templates']
}

const PapersContext = createContext<PapersWords | null>(null)

export const PapersTextProvider = PapersContext.Provider

/** The words of the pages for teachers and schools, in the page's language. */
export function usePapersText(): PapersWords {
  const found = useContext(PapersContext)
  if (!found) throw new Error('usePapersText needs a PapersTextProvider above it')
  return found
}

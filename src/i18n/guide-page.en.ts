import { setUp } from './discuss-set-up.en.ts'
import { stage } from './discuss-stage.en.ts'
import { guide } from './guide.en.ts'
import { doing } from './guide-steps.en.ts'
import { notes } from './notes.en.ts'
import { schools } from './schools.en.ts'
import { words } from './words.en.ts'

/** All the words of the pages for teachers and schools, as one file to load. */
export const messages = {
  words,
  papers: { guide, doing, notes, schools, stage, templates: setUp.templates },
}

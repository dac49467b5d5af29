import { setUp } from './discuss-set-up.ja.ts'
import { stage } from './discuss-stage.ja.ts'
import { guide } from './guide.ja.ts'
import { doing } from './guide-steps.ja.ts'
import { notes } from './notes.ja.ts'
import { schools } from './schools.ja.ts'
import { words } from './words.ja.ts'

/** All the words of the pages for teachers and schools, as one file to load. */
export const messages = {
  words,
  papers: { guide, doing, notes, schools, stage, templates: setUp.templates },
}

import { setUp } from './discuss-set-up.ko.ts'
import { stage } from './discuss-stage.ko.ts'
import { guide } from './guide.ko.ts'
import { doing } from './guide-steps.ko.ts'
import { notes } from './notes.ko.ts'
import { schools } from './schools.ko.ts'
import { words } from './words.ko.ts'

/** All the words of the pages for teachers and schools, as one file to load. */
export const messages = {
  words,
  papers: { guide, doing, notes, schools, stage, templates: setUp.templates },
}

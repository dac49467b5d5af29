import { end } from './discuss-end.en.ts'
import { setUp } from './discuss-set-up.en.ts'
import { stage } from './discuss-stage.en.ts'
import { words } from './words.en.ts'

/** All the words of the page that leads a lesson, as one file to load. */
export const messages = { words, discuss: { setUp, stage, end } }

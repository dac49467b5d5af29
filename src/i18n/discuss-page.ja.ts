import { end } from './discuss-end.ja.ts'
import { setUp } from './discuss-set-up.ja.ts'
import { stage } from './discuss-stage.ja.ts'
import { words } from './words.ja.ts'

/** All the words of the page that leads a lesson, as one file to load. */
export const messages = { words, discuss: { setUp, stage, end } }

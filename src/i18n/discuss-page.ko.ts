import { end } from './discuss-end.ko.ts'
import { setUp } from './discuss-set-up.ko.ts'
import { stage } from './discuss-stage.ko.ts'
import { words } from './words.ko.ts'

/** All the words of the page that leads a lesson, as one file to load. */
export const messages = { words, discuss: { setUp, stage, end } }

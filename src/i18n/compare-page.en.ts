import { compare } from './compare.en.ts'
import { words } from './words.en.ts'

/** All the words of the compare page, as one file to load. */
export const messages = { words, compare }

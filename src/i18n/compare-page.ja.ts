import { compare } from './compare.ja.ts'
import { words } from './words.ja.ts'

/** All the words of the compare page, as one file to load. */
export const messages = { words, compare }

import { compare } from './compare.ko.ts'
import { words } from './words.ko.ts'

/** All the words of the compare page, as one file to load. */
export const messages = { words, compare }

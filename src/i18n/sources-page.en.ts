import { downloads } from './downloads.en.ts'
import { sources } from './sources.en.ts'
import { words } from './words.en.ts'

/** All the words of the page of sources, as one file to load. */
export const messages = { words, sources, downloads }

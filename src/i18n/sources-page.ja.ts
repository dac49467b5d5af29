import { downloads } from './downloads.ja.ts'
import { sources } from './sources.ja.ts'
import { words } from './words.ja.ts'

/** All the words of the page of sources, as one file to load. */
export const messages = { words, sources, downloads }

import { downloads } from './downloads.ko.ts'
import { sources } from './sources.ko.ts'
import { words } from './words.ko.ts'

/** All the words of the page of sources, as one file to load. */
export const messages = { words, sources, downloads }

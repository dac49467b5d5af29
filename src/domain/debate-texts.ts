import type { Debate, Text } from './debate.ts'
import { at } from './problem.ts'

/** The form of every language tag in a debate: `en`, `pt-BR`, `zh-Hant`, `es-419`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/

/**
 * Whether a value in a debate is a `Text`. No other record of a debate has only language tags for
 * keys and only strings for values; a test holds the schema to that.
 */
export function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([key, words]) => typeof words === 'string' && LANGUAGE_TAG.test(key))
  )
}

export type PlacedText = { readonly path: string; readonly text: Text }

function collect(value: unknown, path: string, found: PlacedText[]): void {
  if (isText(value)) found.push({ path, text: value })
  else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) collect(item, at(path, i), found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(item, at(path, key), found)
  }
}

/**
 * Every text of a debate with its path.
 *
 * Shape:  in the order of the file; blind texts and translations of quotations among them.
 */
export function textsOf(debate: Debate): PlacedText[] {
  const found: PlacedText[] = []
  collect(debate, '', found)
  return found
}

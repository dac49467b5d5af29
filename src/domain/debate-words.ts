import type { LanguageTag } from './debate.ts'

/** Languages written without spaces between words. */
const UNSPACED = new Set(['ja', 'zh', 'yue', 'th', 'lo', 'km', 'my'])
const LETTERS_A_WORD = 3

const segmenters = new Map<LanguageTag, Intl.Segmenter>()

function segmenterFor(language: LanguageTag): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

/**
 * The words of a text, for limits that must come out alike on every device.
 *
 * Units:  words as `Intl.Segmenter` splits them, marks and spaces left out; in Korean those are the
 *         units between spaces. Japanese, Chinese and others written without spaces have no such
 *         units and browsers split them differently, so there three letters make a word.
 * Errors: throws a RangeError for a tag that is no language tag.
 */
export function countWords(text: string, language: LanguageTag): number {
  if (UNSPACED.has(language.split('-')[0] ?? '')) {
    return Math.ceil((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / LETTERS_A_WORD)
  }
  let words = 0
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) words += 1
  return words
}

import { at } from './problem.ts'

export type Leak = { readonly path: string; readonly word: string }

/** Scripts that run on without spaces, or, as Korean, put endings on to a name. */
const RUN_ON = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー'
const SPACED_LETTER = `(?![${RUN_ON}])[\\p{L}\\p{M}\\p{N}]`
const KATAKANA = '[\\p{sc=Katakana}ー]'
/** What may stand or be missing between the parts of a name. */
const BETWEEN = /[\s\-·・=]+/gu

/** NEAR, but not near: a word all in capitals is searched for as it is written. */
export const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)

/** As the same words look when written another way: width, dashes, marks no one sees. */
const evened = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replaceAll('’', "'")

/** Words as they are searched for. */
export const plain = (words: string): string =>
  isAcronym(words) ? evened(words) : evened(words).toLowerCase()

function patternFor(word: string): RegExp {
  const letters = [...word]
  const parts = word.split(BETWEEN).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return new RegExp(
    border(letters[0] ?? '', '<') + parts.join('[\\s\\-·・=]*') + border(letters.at(-1) ?? '', ''),
    'u',
  )
}

/** A word ends where its script does; only run-on scripts (Katakana apart) have no such borders. */
function border(letter: string, before: '<' | ''): string {
  if (new RegExp(KATAKANA, 'u').test(letter)) return `(?${before}!${KATAKANA})`
  return new RegExp(`^(${SPACED_LETTER})`, 'u').test(letter) ? `(?${before}!${SPACED_LETTER})` : ''
}

/**
 * A search for words in a text, whatever their case, width, dashes and spaces.
 *
 * Shape:  what was found, longest words first, as the text has it after NFKC and in small letters.
 *         Words of scripts with spaces are found whole ("Shin" isn't in "shining"), others also
 *         inside longer ones; a word all in capitals is found as it is written.
 * Errors: none.
 */
export function searchFor(words: readonly string[]): (text: string) => string[] {
  const sought = words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => ({
      asWritten: isAcronym(word),
      bare: bare(plain(word)),
      pattern: patternFor(plain(word)),
    }))
  return (text) => {
    const even = evened(text)
    const small = even.toLowerCase()
    const [bareEven, bareSmall] = [bare(even), bare(small)]
    return sought.flatMap(({ asWritten, bare, pattern }) => {
      // Quick and too generous, so that few of many words come before the slow and exact pattern.
      if (!(asWritten ? bareEven : bareSmall).includes(bare)) return []
      return pattern.exec(asWritten ? even : small)?.slice(0, 1) ?? []
    })
  }
}

const bare = (words: string): string => words.replaceAll(BETWEEN, '')

/**
 * Where words stand in any text, id or address of a debate, or of a part of it.
 *
 * Shape:  each word once a place, in the file's order; [] when nothing tells who speaks.
 * Errors: none.
 */
export const findLeaks = (disguised: unknown, words: readonly string[]): Leak[] =>
  leaksIn(disguised, searchFor(words))

/** The same for a search that is made already: making one takes longer than using it. */
export function leaksIn(part: unknown, search: (text: string) => string[]): Leak[] {
  const leaks: Leak[] = []
  const look = (value: unknown, path: string) => {
    if (typeof value === 'string') leaks.push(...search(value).map((word) => ({ path, word })))
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) look(item, at(path, i))
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) look(item, at(path, key))
    }
  }
  look(part, '')
  return leaks
}

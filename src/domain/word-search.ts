/** A stretch of a text in UTF-16 units, the end not included. */
export type Stretch = readonly [start: number, end: number]

/** A text as it is compared: full-width as half-width, composed alike, capitals as small letters. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The words of a search, folded. All of them must be found. */
export const wordsOf = (search: string): readonly string[] =>
  fold(search).split(/\s+/u).filter(Boolean)

/**
 * Where the words of a search stand in a text, wherever in a word they stand: Korean adds particles
 * and Japanese has no spaces.
 *
 * Shape:  stretches of the text as it is written, in order, overlapping ones joined.
 * Errors: none; an empty search is found nowhere.
 */
export function findWords(text: string, search: string): readonly Stretch[] {
  const { folded, origins } = foldWithOrigins(text)
  const found: Stretch[] = []
  for (const word of wordsOf(search)) {
    let at = folded.indexOf(word)
    while (at !== -1) {
      const last = origins[at + word.length - 1]
      found.push([origins[at]?.[0] ?? 0, last?.[1] ?? text.length])
      at = folded.indexOf(word, at + word.length)
    }
  }
  return joinStretches(found)
}

/** Folds grapheme by grapheme, since folding changes lengths, and tells where each unit came from. */
function foldWithOrigins(text: string) {
  const origins: Stretch[] = []
  let folded = ''
  for (const { segment, index } of graphemes.segment(text)) {
    const piece = fold(segment)
    folded += piece
    for (let unit = 0; unit < piece.length; unit += 1) {
      origins.push([index, index + segment.length])
    }
  }
  return { folded, origins }
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const [start, end] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const before = joined.at(-1)
    if (before && start <= before[1])
      joined[joined.length - 1] = [before[0], Math.max(end, before[1])]
    else joined.push([start, end])
  }
  return joined
}

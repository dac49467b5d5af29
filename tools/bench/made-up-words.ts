const WORDS =
  'harbour lantern treaty season council bridge minister orchard border archive letter market river promise island winter signal teacher compass ferry garden witness ladder summit coast quarrel memory railway village kitchen morning paper neighbour window engine visitor meadow song anchor ledger carries follows weighs keeps opens doubts expects repeats answers measures leaves holds before after between without against beyond slowly rarely often quietly the a this each some every other small steady distant common careful late'.split(
    ' ',
  )

/** The same seed gives the same numbers on every machine (mulberry32). */
function randomFrom(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Chance, and the words it makes.
 *
 * Shape:  `text` never gives the same twice, since no text of a debate may stand in it twice; `words`
 *         may. The same calls after the same seed give the same.
 */
export function madeUpWords(seed: number) {
  const random = randomFrom(seed)
  const written = new Set<string>()
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item
  const words = (least: number, most: number) =>
    Array.from({ length: between(least, most) }, () => pick(WORDS)).join(' ')
  const text = (least: number, most: number): { en: string } => {
    const sentence = words(least, most)
    if (written.has(sentence)) return text(least, most)
    written.add(sentence)
    return { en: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` }
  }
  return { chance: (share: number) => random() < share, between, pick, words, text }
}

export type Writer = ReturnType<typeof madeUpWords>

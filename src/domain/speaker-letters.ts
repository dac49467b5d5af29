import type { Debate } from './debate.ts'

/** What speakers are called while names are hidden. At most six speak. */
const LETTERS = ['K', 'L', 'M', 'N', 'O', 'P'] as const

/** The letters that a debate with so many speakers takes. */
export const lettersFor = (speakers: number): readonly string[] => LETTERS.slice(0, speakers)

/**
 * A number that looks drawn at random and is the same wherever the words are (FNV-1a, then mixed so
 * that the low digits depend on every letter).
 */
function drawnFrom(words: string): number {
  let hash = 0x811c9dc5
  for (const sign of words) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const swapped = (ids: readonly string[], one: number, other: number): string[] =>
  ids.map((id, i) => ids[i === one ? other : i === other ? one : i] ?? id)

/**
 * Which speaker has which letter in each theme while names are hidden.
 *
 * Shape:  by theme id, the speakers' ids in the order of their letters. Hangs on the ids of debate
 *         and theme alone, so it is the same in every language, build and browser. Letters change
 *         from theme to theme: where there are two themes or more, not all have the same order.
 * Errors: none.
 */
export function speakersByLetter({
  id,
  themes,
  speakers,
}: Debate): ReadonlyMap<string, readonly string[]> {
  // From an order of their own, so that the file's order (by family name) can't be seen through it.
  const ids = speakers.map((speaker) => speaker.id).sort()
  const orders = themes.map((theme) =>
    ids.reduceRight<string[]>(
      (order, _, last) => swapped(order, last, drawnFrom(`${id} ${theme.id} ${last}`) % (last + 1)),
      ids,
    ),
  )
  const areAllAlike = orders.every((order) => order.join() === orders[0]?.join())
  if (areAllAlike && orders.length > 1) {
    const turned = drawnFrom(id) % orders.length
    orders[turned] = swapped(orders[turned] ?? ids, 0, 1)
  }
  return new Map(themes.map((theme, i) => [theme.id, orders[i] ?? ids]))
}

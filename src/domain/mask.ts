import type { Debate, View } from './debate.ts'
import { leaksIn, searchFor } from './leaks.ts'
import { lettersFor, speakersByLetter } from './speaker-letters.ts'
import { namesIn } from './telling-words.ts'

/** The ids of views begin with their theme's, and an id has 80 letters at most. */
const LONGEST_STEM = 60

/** A view as it stands in one theme of a page without names. */
export type Copy = {
  readonly id: string
  readonly view: View
  /** The theme's own id, not the one it goes by. */
  readonly theme: string
  /** The id of its speaker there. */
  readonly speaker: string
}

/** Who and what goes by which name while names are hidden. */
export type Mask = {
  readonly languages: Debate['languages']
  /** K, L…: what speakers are called. */
  readonly letters: readonly string[]
  /** The ids of a theme's speakers in the order of their letters there. */
  readonly speakersIn: (theme: string) => readonly string[]
  /** What a speaker's id is in a theme. */
  readonly speakerId: (speaker: string, theme: string) => string
  readonly themeId: (theme: string) => string
  readonly promptId: (prompt: string) => string
  /** Every view of every theme: by theme, then letter, then the debate's order. */
  readonly copies: readonly Copy[]
  /** The copies of a view that stand in a theme; all of them where none does. */
  readonly copiesOf: (view: string, theme?: string) => readonly Copy[]
  /** Whether no name, office or country stands in a part of the debate. */
  readonly isClean: (part: unknown) => boolean
}

/** The id of the speaker with this letter. */
export const idOfLetter = (letter: string): string => letter.toLowerCase()

/**
 * Decides what everything in a debate is called while names are hidden.
 *
 * Shape:  ids of themes and prompts stay, so that what a class chose and wrote is still theirs when
 *         names are shown; if one of them names somebody, all of that kind are numbered instead.
 * Errors: none.
 */
export function maskFor(debate: Debate): Mask {
  const { names, countries } = namesIn(debate)
  const search = searchFor([...names, ...countries])
  const isClean = (part: unknown) => leaksIn(part, search).length === 0
  const orders = speakersByLetter(debate)
  const letters = lettersFor(debate.speakers.length)
  const speakersIn = (theme: string) => orders.get(theme) ?? []
  const speakerId = (speaker: string, theme: string) =>
    idOfLetter(letters[speakersIn(theme).indexOf(speaker)] ?? '')
  const themeId = renamed(debate.themes, 'theme', isClean)

  const copies = debate.themes.flatMap(({ id: theme }) =>
    speakersIn(theme).flatMap((own) => {
      const speaker = speakerId(own, theme)
      return debate.views
        .filter((view) => view.speaker === own && view.themes.includes(theme))
        .map((view, i) => ({ id: `${themeId(theme)}-${speaker}-${i + 1}`, view, theme, speaker }))
    }),
  )
  const byView = new Map<string, Copy[]>()
  for (const copy of copies) byView.set(copy.view.id, [...(byView.get(copy.view.id) ?? []), copy])
  const copiesOf = (view: string, theme?: string) => {
    const all = byView.get(view) ?? []
    const there = all.filter((copy) => copy.theme === theme)
    return there.length > 0 ? there : all
  }
  return {
    languages: debate.languages,
    letters,
    speakersIn,
    speakerId,
    themeId,
    promptId: renamed(debate.prompts, 'prompt', isClean),
    copies,
    copiesOf,
    isClean,
  }
}

function renamed(
  things: readonly { readonly id: string }[],
  kind: string,
  isClean: (id: string) => boolean,
): (id: string) => string {
  if (things.every(({ id }) => isClean(id) && id.length <= LONGEST_STEM)) return (id) => id
  // All of them, lest a new id is taken by one that stays.
  const numbered = new Map(things.map(({ id }, i) => [id, `${kind}-${i + 1}`]))
  return (id) => numbered.get(id) ?? id
}

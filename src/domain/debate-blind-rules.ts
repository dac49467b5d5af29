import { type ShownWords, shownWords } from './blind-texts.ts'
import type { Debate } from './debate.ts'
import { countWords } from './debate-words.ts'
import { searchFor } from './leaks.ts'
import { at, type Problem, problemAt } from './problem.ts'
import { namesIn } from './telling-words.ts'

/** With the article at hand a paragraph's number tells who speaks there. */
const PARAGRAPH = /(?<!\p{L})paragraphs? \d+|¶ ?\d+|\d+ ?번째 문단|第 ?\d+ ?段落/iu

/** As the reader has it for the plain text, which the blind one replaces. */
const BACKGROUND_WORDS = 60

/**
 * What would tell who speaks on the page without names.
 *
 * Shape:  a problem for each text and language that page shows. A name, institution, office or
 *         paragraph's number may stand nowhere. A country may stand in the frame (id, title,
 *         question, publisher), and in a blind text with the day an editor read it. Blind
 *         backgrounds are as short as plain ones, and what is `isBlind` is no authored debate.
 * Errors: none; the debate has passed the reader.
 */
export function findBlindProblems(debate: Debate): Problem[] {
  const { names, countries } = namesIn(debate)
  const search = { names: searchFor(names), countries: searchFor(countries) }
  return [
    ...(debate.isBlind ? [problemAt('isBlind', 'blind-authored', {})] : []),
    ...shownWords(debate).flatMap((shown) => {
      const [told] = [...search.names(shown.words), ...(PARAGRAPH.exec(shown.words) ?? [])]
      if (told) return [toldBy(shown, told)]
      const [country] = shown.isFrame || shown.isReviewed ? [] : search.countries(shown.words)
      return country ? [toldBy(shown, country, true)] : []
    }),
    ...longBackgrounds(debate),
  ]
}

function toldBy({ path, blindPath }: ShownWords, word: string, isCountry = false): Problem {
  if (blindPath) return problemAt(path, 'blind-missing', { word, place: blindPath })
  if (!isCountry) return problemAt(path, 'blind-tells', { word })
  return problemAt(path, 'blind-unreviewed', { word })
}

function longBackgrounds({ themes }: Debate): Problem[] {
  return themes.flatMap(({ blind }, i) =>
    Object.entries(blind?.background?.text ?? {}).flatMap(([language, words]) => {
      const found = countWords(words, language)
      const path = at('themes', i, 'blind', 'background', 'text', language)
      return found > BACKGROUND_WORDS
        ? [problemAt(path, 'too-many-words', { limit: BACKGROUND_WORDS, found })]
        : []
    }),
  )
}

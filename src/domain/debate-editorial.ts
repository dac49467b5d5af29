import type { Debate } from './debate.ts'
import { findBlindProblems } from './debate-blind-rules.ts'
import { identifiedOf, pointersOf } from './debate-id-rules.ts'
import { type PlacedText, textsOf } from './debate-texts.ts'
import { countWords } from './debate-words.ts'
import { at, type Problem, problemAt, type Referent } from './problem.ts'

const QUOTED_WORDS = 18

/** Fields that name a thing; the same name may stand in many places, and official ones run long. */
const LABELS = new Set([
  ...['name', 'shortName', 'proseName', 'role', 'affiliation', 'country', 'publisher'],
  ...['title', 'label', 'unit', 'by', 'term', 'value', 'translation'],
])

/** The texts of a debate that are prose of ours: no names, labels, or translated quotations. */
export const proseOf = (debate: Debate): PlacedText[] =>
  textsOf(debate).filter(({ path }) => !LABELS.has(path.slice(path.lastIndexOf('.') + 1)))

/**
 * What an editor mends before publishing, though a reader lets it pass.
 *
 * Shape:  terms, facts and references that nothing points to, texts that stand in two places,
 *         quotations of more than 18 words, and what tells who speaks while names are hidden.
 * Errors: none; the debate has passed the reader.
 */
export function findEditorialProblems(debate: Debate): Problem[] {
  return [
    ...unused(debate),
    ...duplicateTexts(debate),
    ...longQuotations(debate),
    ...findBlindProblems(debate),
  ]
}

function unused(debate: Debate): Problem[] {
  const identified = identifiedOf(debate)
  const pointers = pointersOf(debate)
  return (['term', 'fact', 'reference'] satisfies Referent[]).flatMap((of) => {
    const used = new Set(pointers.filter((pointer) => pointer.of === of).map(({ id }) => id))
    return identified[of]
      .filter(({ id }) => !used.has(id))
      .map(({ path, id }) => problemAt(at(path, 'id'), 'unused', { id, of }))
  })
}

function duplicateTexts(debate: Debate): Problem[] {
  const firsts = new Map<string, string>()
  const problems: Problem[] = []
  for (const { path, text } of proseOf(debate)) {
    if (/\bblind\b/.test(path)) continue
    for (const [language, words] of Object.entries(text)) {
      const here = at(path, language)
      const same = `${language} ${words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`
      const first = firsts.get(same)
      if (first) problems.push(problemAt(here, 'duplicate-text', { first }))
      else firsts.set(same, here)
    }
  }
  return problems
}

function longQuotations({ views }: Debate): Problem[] {
  return views.flatMap(({ quotation }, i) => {
    if (!quotation) return []
    const found = countWords(quotation.exact, quotation.language)
    const path = at('views', i, 'quotation', 'exact')
    return found > QUOTED_WORDS
      ? [problemAt(path, 'quotation-too-long', { limit: QUOTED_WORDS, found })]
      : []
  })
}

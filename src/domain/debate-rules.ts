import type { Debate } from './debate.ts'
import { careerProblems } from './debate-career-rules.ts'
import { idProblems } from './debate-id-rules.ts'
import { languageProblems } from './debate-language-rules.ts'
import { relationProblems } from './debate-relation-rules.ts'
import { eventProblems, paragraphProblems } from './debate-source-rules.ts'
import { at, type Problem, problemAt } from './problem.ts'

/**
 * What one part of a debate says of another and can't be true.
 *
 * Shape:  every problem found, by rule; [] when the parts fit. Checks that ids lead somewhere first,
 *         and only then what hangs on them, so that one slip isn't told twice.
 * Errors: none; the debate has passed the schema.
 */
export function findRuleProblems(debate: Debate): Problem[] {
  const dangling = idProblems(debate)
  const alone = [
    ...codeProblems(debate),
    ...languageProblems(debate),
    ...blindProblems(debate),
    ...paragraphProblems(debate),
    ...eventProblems(debate),
  ]
  return dangling.length > 0
    ? [...dangling, ...alone]
    : [...alone, ...careerProblems(debate), ...relationProblems(debate), ...gistProblems(debate)]
}

function codeProblems({ codes }: Debate): Problem[] {
  return codes.named === codes.blind
    ? [problemAt('codes.blind', 'codes-equal', { code: codes.blind })]
    : []
}

/** Disguises of something that isn't there. */
function blindProblems({ themes, views, relations }: Debate): Problem[] {
  const missing = (path: string, field: string) =>
    problemAt(at(path, 'blind', field), 'blind-without-text', { field })
  return [
    ...themes.flatMap(({ absent, blind }, i) =>
      blind?.absent && !absent ? [missing(at('themes', i), 'absent')] : [],
    ),
    ...views.flatMap(({ note, quotation, blind }, i) => [
      ...(blind?.note && !note ? [missing(at('views', i), 'note')] : []),
      ...(blind?.quotation && !quotation ? [missing(at('views', i), 'quotation')] : []),
    ]),
    ...relations.flatMap(({ silence, blind }, i) =>
      blind?.silence && !silence ? [missing(at('relations', i), 'silence')] : [],
    ),
  ]
}

/** Each speaker has one sentence on each theme. */
function gistProblems({ gists, speakers, themes }: Debate): Problem[] {
  const problems: Problem[] = []
  const firsts = new Map<string, string>()
  gists.forEach(({ speaker, theme }, i) => {
    const place = `${speaker} ${theme}`
    const path = at('gists', i)
    const first = firsts.get(place)
    if (first) problems.push(problemAt(path, 'gist-repeated', { speaker, theme, first }))
    else firsts.set(place, path)
  })
  for (const { id: speaker } of speakers) {
    for (const { id: theme } of themes) {
      if (firsts.has(`${speaker} ${theme}`)) continue
      problems.push(problemAt('gists', 'gist-missing', { speaker, theme }))
    }
  }
  return problems
}

import type { Debate } from './debate.ts'
import { at, type Problem, problemAt, type Referent } from './problem.ts'

type Pointer = { readonly path: string; readonly id: string; readonly of: Referent }
type Identified = { readonly id: string }

/** The id that stands for the debate's own source where a reference is wanted. */
export const OWN_SOURCE = 'source'

const listed = (path: string, ids: readonly string[], of: Referent): Pointer[] =>
  ids.map((id, i) => ({ path: at(path, i), id, of }))

const optional = (path: string, id: string | undefined, of: Referent): Pointer[] =>
  id === undefined ? [] : [{ path, id, of }]

/**
 * Every place of a debate that names another thing in it by its id.
 *
 * Shape:  in the file's order by kind of record; `source` among the references.
 */
export function pointersOf(debate: Debate): Pointer[] {
  return [
    ...debate.source.map.flatMap(({ who }, i) =>
      listed(at('source.map', i, 'who'), who, 'speaker'),
    ),
    ...debate.speakers.flatMap(({ career }, i) =>
      career.flatMap(({ source, opposite }, j) => {
        const path = at('speakers', i, 'career', j)
        return [
          ...optional(at(path, 'source'), source, 'reference'),
          ...optional(at(path, 'opposite'), opposite, 'post'),
        ]
      }),
    ),
    ...debate.themes.flatMap(({ statement }, i) =>
      (['for', 'against'] as const).flatMap((side) =>
        optional(at('themes', i, 'statement', side, 'view'), statement[side].view, 'view'),
      ),
    ),
    ...debate.gists.flatMap(({ speaker, theme }, i) => [
      ...optional(at('gists', i, 'speaker'), speaker, 'speaker'),
      ...optional(at('gists', i, 'theme'), theme, 'theme'),
    ]),
    ...debate.views.flatMap(({ speaker, themes, terms, facts }, i) => [
      ...optional(at('views', i, 'speaker'), speaker, 'speaker'),
      ...listed(at('views', i, 'themes'), themes, 'theme'),
      ...listed(at('views', i, 'terms'), terms, 'term'),
      ...listed(at('views', i, 'facts'), facts, 'fact'),
    ]),
    ...debate.relations.flatMap(({ theme, views }, i) => [
      ...optional(at('relations', i, 'theme'), theme, 'theme'),
      ...listed(at('relations', i, 'views'), views, 'view'),
    ]),
    ...debate.facts.flatMap(({ source, also }, i) => [
      ...optional(at('facts', i, 'source'), source, 'reference'),
      ...also.flatMap((count, j) =>
        optional(at('facts', i, 'also', j, 'source'), count.source, 'reference'),
      ),
    ]),
    ...debate.checks.flatMap(({ candidates, views }, i) => [
      ...candidates.flatMap(({ source }, j) =>
        optional(at('checks', i, 'candidates', j, 'source'), source, 'reference'),
      ),
      ...listed(at('checks', i, 'views'), views, 'view'),
    ]),
    ...debate.events.flatMap(({ source, views }, i) => [
      ...optional(at('events', i, 'source'), source, 'reference'),
      ...listed(at('events', i, 'views'), views, 'view'),
    ]),
    ...debate.prompts.flatMap(({ theme }, i) =>
      optional(at('prompts', i, 'theme'), theme, 'theme'),
    ),
  ]
}

/** Everything in a debate that has an id, with its path, by kind. */
export function identifiedOf(debate: Debate): Record<Referent, { path: string; id: string }[]> {
  const within = (path: string, list: readonly Identified[]) =>
    list.map(({ id }, i) => ({ path: at(path, i), id }))
  return {
    speaker: within('speakers', debate.speakers),
    theme: within('themes', debate.themes),
    view: within('views', debate.views),
    relation: within('relations', debate.relations),
    term: within('glossary', debate.glossary),
    fact: within('facts', debate.facts),
    check: within('checks', debate.checks),
    event: within('events', debate.events),
    prompt: within('prompts', debate.prompts),
    reference: within('references', debate.references),
    post: debate.speakers.flatMap(({ career }, i) => within(at('speakers', i, 'career'), career)),
  }
}

/** Ids that two things have, that lead nowhere, or that stand twice in one list. */
export function idProblems(debate: Debate): Problem[] {
  const identified = identifiedOf(debate)
  const known = {} as Record<Referent, Set<string>>
  const problems: Problem[] = []
  for (const [of, things] of Object.entries(identified) as [Referent, Pointer[]][]) {
    const firsts = new Map<string, string>()
    for (const { path, id } of things) {
      const first = firsts.get(id)
      if (first) problems.push(problemAt(at(path, 'id'), 'duplicate-id', { id, first }))
      else firsts.set(id, path)
      if (of === 'reference' && id === OWN_SOURCE) {
        problems.push(problemAt(at(path, 'id'), 'reserved-id', { id }))
      }
    }
    known[of] = new Set(firsts.keys())
  }
  known.reference.add(OWN_SOURCE)
  for (const { path, id, of } of pointersOf(debate)) {
    if (!known[of].has(id)) problems.push(problemAt(path, 'unknown-id', { id, of }))
  }
  return [...problems, ...repetitions(debate)]
}

/** Lists that are sets: nothing stands in them twice. */
function repetitions(debate: Debate): Problem[] {
  return [
    ...repeated('languages', debate.languages),
    ...debate.source.map.flatMap(({ who }, i) => repeated(at('source.map', i, 'who'), who)),
    ...debate.views.flatMap(({ themes, paragraphs, terms, facts }, i) => [
      ...repeated(at('views', i, 'themes'), themes),
      ...repeated(at('views', i, 'paragraphs'), paragraphs),
      ...repeated(at('views', i, 'terms'), terms),
      ...repeated(at('views', i, 'facts'), facts),
    ]),
    ...(['relations', 'checks', 'events'] as const).flatMap((list) =>
      debate[list].flatMap(({ views }, i) => repeated(at(list, i, 'views'), views)),
    ),
  ]
}

function repeated(path: string, values: readonly (string | number)[]): Problem[] {
  const firsts = new Map<string | number, number>()
  return values.flatMap((value, i) => {
    const first = firsts.get(value)
    if (first === undefined) firsts.set(value, i)
    return first === undefined
      ? []
      : [problemAt(at(path, i), 'repeated', { value: String(value), first: at(path, first) })]
  })
}

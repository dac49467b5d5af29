import type { Debate, Relation, View } from './debate.ts'
import { RELATION_KINDS } from './kinds.ts'
import { at, type Problem, problemAt } from './problem.ts'

/** Relations that don't hold what their kind says, views without one, and verdicts without ground. */
export function relationProblems(debate: Debate): Problem[] {
  const views = new Map(debate.views.map((view) => [view.id, view]))
  return [
    ...debate.relations.flatMap((relation, i) => oneRelation(relation, at('relations', i), views)),
    ...viewsWithoutRelation(debate),
    ...verdicts(debate),
  ]
}

function oneRelation(
  relation: Relation,
  path: string,
  views: ReadonlyMap<string, View>,
): Problem[] {
  const problems: Problem[] = []
  const speakers = new Set<string>()
  relation.views.forEach((id, i) => {
    const view = views.get(id)
    if (!view) return
    speakers.add(view.speaker)
    if (view.themes.includes(relation.theme)) return
    problems.push(
      problemAt(at(path, 'views', i), 'view-outside-theme', { view: id, theme: relation.theme }),
    )
  })
  const [speaker = ''] = speakers
  if (relation.kind === 'oneSided' && speakers.size > 1) {
    problems.push(problemAt(at(path, 'views'), 'one-sided-by-many', { speakers: [...speakers] }))
  }
  if (relation.kind !== 'oneSided' && speakers.size < 2) {
    problems.push(problemAt(at(path, 'views'), 'relation-of-one', { speaker }))
  }
  if (relation.kind !== 'oneSided' && relation.silence) {
    problems.push(problemAt(at(path, 'silence'), 'silence-not-one-sided', { kind: relation.kind }))
  }
  return problems
}

function viewsWithoutRelation({ views, relations }: Debate): Problem[] {
  const related = new Set(
    relations.flatMap(({ theme, views: ids }) => ids.map((id) => `${theme} ${id}`)),
  )
  return views.flatMap(({ id, themes }, i) =>
    themes.flatMap((theme, j) =>
      related.has(`${theme} ${id}`)
        ? []
        : [problemAt(at('views', i, 'themes', j), 'view-without-relation', { view: id, theme })],
    ),
  )
}

/** A verdict names a kind that the theme's relations have, and none of another kind is more frequent. */
function verdicts({ themes, relations }: Debate): Problem[] {
  return themes.flatMap(({ id, verdict }, i) => {
    const kinds = relations.filter(({ theme }) => theme === id).map(({ kind }) => kind)
    const times = (kind: string) => kinds.filter((one) => one === kind).length
    const highest = Math.max(1, ...RELATION_KINDS.map(times))
    const most = RELATION_KINDS.filter((kind) => times(kind) === highest)
    return most.includes(verdict.kind)
      ? []
      : [
          problemAt(at('themes', i, 'verdict', 'kind'), 'verdict-not-borne-out', {
            kind: verdict.kind,
            most,
          }),
        ]
  })
}

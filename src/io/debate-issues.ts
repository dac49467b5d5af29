import type { BaseIssue } from 'valibot'
import { at, type JsonKind, type Problem, type ProblemKind, problemAt } from '#domain/problem.ts'

type Issue = BaseIssue<unknown>

/** The part of a schema that says which keys and items it knows. */
export type Described = {
  readonly type: string
  readonly entries?: Readonly<Record<string, Described>>
  readonly item?: Described
  readonly wrapped?: Described
}

const KIND_BY_SCHEMA: Readonly<Record<string, JsonKind>> = {
  string: 'text',
  number: 'number',
  array: 'list',
  strict_object: 'record',
  record: 'record',
}

const LONGEST_SHOWN = 60

/** What kind of JSON value this is. */
export function jsonKindOf(value: unknown): JsonKind {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'truth' : 'record'
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const signs = [...text.slice(0, LONGEST_SHOWN * 2)]
  return signs.length > LONGEST_SHOWN ? `${signs.slice(0, LONGEST_SHOWN).join('')}…` : text
}

/**
 * Keys the schema doesn't know, and lists where it wants records: valibot reports one unknown key a
 * record and takes a list for a record.
 */
function misshapen(schema: Described, value: unknown, path: string, problems: Problem[]): void {
  const { type, entries, item, wrapped } = schema
  if (type === 'exact_optional' && wrapped) misshapen(wrapped, value, path, problems)
  else if (type === 'array' && item && Array.isArray(value)) {
    value.forEach((each, i) => {
      misshapen(item, each, at(path, i), problems)
    })
  } else if ((type === 'strict_object' || type === 'record') && Array.isArray(value)) {
    problems.push(problemAt(path, 'wrong-type', { expected: 'record', found: 'list' }))
  } else if (type === 'strict_object' && entries && jsonKindOf(value) === 'record') {
    for (const [key, each] of Object.entries(value as Record<string, unknown>)) {
      const known = Object.hasOwn(entries, key) ? entries[key] : undefined
      if (known) misshapen(known, each, at(path, key), problems)
      else problems.push(problemAt(at(path, key), 'unknown-key', { key }))
    }
  }
}

const stepsOf = (issue: Issue): (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))

function schemaProblem(issue: Issue, path: string): Problem {
  const { type, input, expected } = issue
  if (type === 'picklist' || type === 'literal') {
    const quoted = [...(expected ?? '').matchAll(/"([^"]+)"/g)].flatMap(([, one]) => one ?? [])
    const choices = type === 'literal' ? [String(expected)] : quoted
    return problemAt(path, 'unknown-choice', { found: shown(input), choices })
  }
  if (issue.path?.at(-1)?.origin === 'key') {
    return problemAt(path, 'missing-key', { key: String(issue.path.at(-1)?.key) })
  }
  const kind = KIND_BY_SCHEMA[type] ?? 'record'
  return problemAt(path, 'wrong-type', { expected: kind, found: jsonKindOf(input) })
}

function lengthProblem(issue: Issue, path: string): Problem | undefined {
  const { type, input, requirement } = issue
  const limit = Number(requirement)
  if (type === 'max_length' && typeof input === 'string') {
    return problemAt(path, 'too-long', { limit, found: input.length })
  }
  if (type === 'min_entries') return problemAt(path, 'too-few', { limit, found: 0 })
  if (!Array.isArray(input)) return undefined
  return problemAt(path, type === 'max_length' ? 'too-many' : 'too-few', {
    limit,
    found: input.length,
  })
}

function ruleProblem(issue: Issue, path: string): Problem {
  const kind = issue.message as ProblemKind
  if (kind === 'too-many-words') {
    const limit = Number(issue.expected)
    return problemAt(path, kind, { limit, found: Number(issue.received) })
  }
  // Every other check of the schema tells what it found; kinds without details ignore it.
  return problemAt(path, kind as 'not-an-id', { found: shown(issue.input) })
}

/**
 * The schema's findings as problems.
 *
 * Shape:  every one found, each kind once a place, in the file's order of keys as the schema has it.
 */
export function problemsOf(
  schema: Described,
  value: unknown,
  issues: readonly Issue[],
): readonly Problem[] {
  const problems: Problem[] = []
  misshapen(schema, value, '', problems)
  const lists = new Set(
    problems.filter(({ kind }) => kind === 'wrong-type').map(({ path }) => path),
  )
  for (const issue of issues) {
    const steps = stepsOf(issue)
    const isUnknownKey = issue.kind === 'schema' && issue.expected === 'never'
    if (isUnknownKey || lists.has(at('', ...steps.slice(0, -1)))) continue
    const path = at('', ...steps)
    if (issue.kind === 'schema') problems.push(schemaProblem(issue, path))
    else if (lists.has(path)) continue
    else problems.push(lengthProblem(issue, path) ?? ruleProblem(issue, path))
  }
  const seen = new Set<string>()
  return problems.filter(({ path, kind }) => {
    const mark = `${kind} ${path}`
    return !seen.has(mark) && seen.add(mark)
  })
}

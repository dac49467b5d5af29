import * as v from 'valibot'
import { DEBATE_VERSION, type Debate } from '#domain/debate.ts'
import { findRuleProblems } from '#domain/debate-rules.ts'
import { type Problem, problemAt } from '#domain/problem.ts'
import { type Described, jsonKindOf, problemsOf } from './debate-issues.ts'
import { debateSchema } from './debate-schema.ts'
import { type JsonInput, type JsonLimits, readJson } from './json-text.ts'

export type Opened =
  | { readonly ok: true; readonly debate: Debate }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What any debate file keeps within. */
export const DEBATE_LIMITS: JsonLimits = { bytes: 2 * 1024 * 1024, depth: 32 }

type Migration = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>
/** By the version it starts from: each makes a file of the next version. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {}

/**
 * The only reader of debates: the site's own files, imported ones, and the build's check.
 *
 * Shape:  size and UTF-8 → JSON within depth, no key twice → version, migrated to ours → shape,
 *         then what one part says of another. A step runs only when the ones before found nothing.
 * Units:  at most 2 MiB and 32 levels; `line` and `column` count from 1.
 * Errors: never throws. `problems` holds all that the step found, each with its path and position;
 *         the words are in `i18n/problems.*`. Nothing is half-accepted.
 */
export function openDebateFile(input: JsonInput): Opened {
  const read = readJson(input, DEBATE_LIMITS)
  if (!read.ok) return read
  const refuse = (problems: readonly Problem[]): Opened => ({
    ok: false,
    problems: problems.map(read.locate),
  })

  const current = inOurVersion(read.value)
  if ('kind' in current) return refuse([current])

  const shaped = v.safeParse(debateSchema, current.value)
  const misshapen = problemsOf(debateSchema as Described, current.value, shaped.issues ?? [])
  if (!shaped.success || misshapen.length > 0) return refuse(misshapen)

  const broken = findRuleProblems(shaped.output)
  return broken.length > 0 ? refuse(broken) : { ok: true, debate: shaped.output }
}

function inOurVersion(value: unknown): { readonly value: unknown } | Problem {
  if (jsonKindOf(value) !== 'record') return problemAt('', 'not-a-debate', {})
  let file = value as Record<string, unknown>
  const version = file.version
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    return problemAt('version', 'version-missing', { known: DEBATE_VERSION })
  }
  if (version > DEBATE_VERSION) {
    return problemAt('version', 'version-newer', { found: version, known: DEBATE_VERSION })
  }
  for (let step = version; step < DEBATE_VERSION; step += 1) {
    const migrate = MIGRATIONS[step]
    if (!migrate) {
      return problemAt('version', 'version-older', { found: version, known: DEBATE_VERSION })
    }
    file = migrate(file)
  }
  return { value: file }
}

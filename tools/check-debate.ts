import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { Debate } from '#domain/debate.ts'
import { findEditorialProblems } from '#domain/debate-editorial.ts'
import type { Problem } from '#domain/problem.ts'
import { problems as en } from '#i18n/problems.en.ts'
import { problems as ja } from '#i18n/problems.ja.ts'
import { problems as ko } from '#i18n/problems.ko.ts'
import { DEBATE_LIMITS, openDebateFile } from '#io/debate-file.ts'
import { readJson } from '#io/json-text.ts'
import { findSourceProblems } from './debate-source.ts'

const FOLDER = 'data/debates'
const WORDS = { en, ko, ja }
type Language = keyof typeof WORDS
const USAGE =
  'Usage: npm run check-debate -- [FILE…] [--source TEXT] [--language en|ko|ja]\n' +
  `Without FILE every debate in ${FOLDER} is checked. DEBATE_SOURCES may name a folder of texts.`

export type CheckRun = { readonly output: string; readonly code: 0 | 1 | 2 }
type Options = { readonly source?: string | undefined; readonly language: Language }
type Checked = { readonly problems: readonly Problem[]; readonly remark?: string }

/**
 * Checks debate files as their editor wants it: the reader, editorial rules, and the source's text.
 *
 * Shape:  `output` has one block a problem, `FILE:LINE:COLUMN path — reason remedy`, and a summary.
 * Errors: never throws for a file; `code` is 1 when there are problems, 2 when it was called wrongly.
 */
export async function checkDebates(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<CheckRun> {
  const asked = readArgs(args)
  if (typeof asked === 'string') return { output: `${asked}\n${USAGE}`, code: 2 }
  const files = asked.files.length > 0 ? asked.files : await allDebates()
  const blocks: string[] = []
  let total = 0
  for (const file of files) {
    const bytes = await readFile(file).catch(() => undefined)
    if (!bytes) return { output: `No file can be read at ${file}.\n${USAGE}`, code: 2 }
    const { problems, remark } = await checkFile(file, bytes, asked, env)
    blocks.push(...problems.map((problem) => block(file, problem, asked.language)))
    if (remark) blocks.push(remark)
    total += problems.length
  }
  const summary = `${count(files.length, 'debate')} checked, ${count(total, 'problem')}.`
  return { output: [...blocks, summary].join('\n'), code: total > 0 ? 1 : 0 }
}

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`

function readArgs(args: readonly string[]): (Options & { files: string[] }) | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { source: { type: 'string' }, language: { type: 'string', default: 'en' } },
    })
    const { source, language } = values
    if (!Object.hasOwn(WORDS, language)) return `No words in ${language}.`
    if (source && positionals.length !== 1) return '--source goes with one FILE.'
    return { files: positionals, source, language: language as Language }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function allDebates(): Promise<string[]> {
  const names = await readdir(FOLDER).catch(() => [])
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(FOLDER, name))
}

async function checkFile(
  file: string,
  bytes: Uint8Array,
  { source }: Options,
  { DEBATE_SOURCES: folder }: Readonly<Record<string, string | undefined>>,
): Promise<Checked> {
  const opened = openDebateFile(bytes)
  if (!opened.ok) return { problems: opened.problems }
  const { debate } = opened
  const found = await sourceText(debate, source, folder)
  const problems = [
    ...findEditorialProblems(debate),
    ...('text' in found ? findSourceProblems(debate, found.text) : []),
  ]
  const read = readJson(bytes, DEBATE_LIMITS)
  return {
    problems: read.ok ? problems.map(read.locate) : problems,
    ...('why' in found && {
      remark: `${shortPath(file)}: not held against its source, ${found.why}.`,
    }),
  }
}

async function sourceText(
  debate: Debate,
  given: string | undefined,
  folder: string | undefined,
): Promise<{ text: string } | { why: string }> {
  if (!given && !folder) return { why: 'since neither --source nor DEBATE_SOURCES is given' }
  const file = given ?? (await sourceFile(debate, folder ?? ''))
  if (!file) return { why: `since no text in ${folder} has its number (${numberOf(debate)})` }
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? { why: `since ${file} can’t be read` } : { text }
}

/** The last part of the source's address: publishers number their pages there. */
function numberOf({ source }: Debate): string {
  const last = new URL(source.url).pathname.split('/').filter(Boolean).at(-1) ?? ''
  return /\d{3,}/.exec(last)?.[0] ?? basename(last)
}

async function sourceFile(debate: Debate, folder: string): Promise<string | undefined> {
  const number = numberOf(debate)
  const names = await readdir(folder).catch(() => [])
  const name = names.find((each) => each.endsWith('.txt') && number && each.includes(number))
  return name ? join(folder, name) : undefined
}

const shortPath = (file: string): string => relative(process.cwd(), file) || file

function block(file: string, problem: Problem, language: Language): string {
  const { path, line = 1, column = 1 } = problem
  const { reason, remedy } = WORDS[language](problem)
  return `${shortPath(file)}:${line}:${column} ${path || '(file)'} — ${reason} ${remedy}`
}

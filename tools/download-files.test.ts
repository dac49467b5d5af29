import { readFile } from 'node:fs/promises'
import { argdown } from '@argdown/core'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import type { Debate } from '#domain/debate.ts'
import { downloadsOf } from '#domain/downloads.ts'
import { openDebateFile } from '#io/debate-file.ts'
import { downloadFiles } from './download-files.ts'

const LANGUAGES = ['en', 'ko', 'ja']

async function firstDebate(): Promise<Debate> {
  const opened = openDebateFile(await readFile('data/debates/korea-japan-2025.json'))
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened.debate
}

it('publishes each file that is offered, once, under a name of its own', async () => {
  const debate = await firstDebate()
  const offered = LANGUAGES.flatMap((language) => downloadsOf(debate.id, language))
  const paths = downloadFiles(debate).map(({ path }) => path)
  expect(new Set(paths)).toEqual(new Set(offered.map(({ path }) => path)))
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toContain('data/korea-japan-2025/korea-japan-2025.json')
  expect(paths).toContain('data/korea-japan-2025/korea-japan-2025.ja.views.csv')
})

it('has the Argdown parser open the debate in each language, with a statement a view', async () => {
  const debate = await firstDebate()
  const maps = downloadFiles(debate).filter(({ format }) => format === 'argdown')
  expect(maps).toHaveLength(LANGUAGES.length)
  for (const { text } of maps) {
    const process = ['parse-input', 'build-model']
    const read = argdown.run({ process, input: text, logLevel: 'error' })
    expect([...(read.lexerErrors ?? []), ...(read.parserErrors ?? [])]).toEqual([])
    const expected = debate.views.length + debate.themes.length
    expect(Object.keys(read.statements ?? {})).toHaveLength(expected)
    expect(Object.keys(read.arguments ?? {})).toHaveLength(2 * debate.themes.length)
  }
})

it('has a CSV reader open every table, each row as long as its heading', async () => {
  const tables = downloadFiles(await firstDebate()).filter(({ format }) => format === 'csv')
  expect(tables).toHaveLength(5 * LANGUAGES.length)
  for (const { path, text } of tables) {
    expect(() => parse(text, { bom: true, columns: true }), path).not.toThrow()
  }
})

it('names the source and the licence of our words in every file', async () => {
  const { source, licence } = await firstDebate()
  for (const { path, text } of downloadFiles(await firstDebate())) {
    expect(text, path).toContain(source.url)
    expect(text, path).toContain(licence.url)
  }
})

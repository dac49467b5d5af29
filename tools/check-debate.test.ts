import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aDebate } from '#domain/a-debate.ts'
import { checkDebates } from './check-debate.ts'

async function aFile(name: string, text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'check-debate-'))
  await writeFile(join(folder, name), text)
  return { folder, file: join(folder, name) }
}

const sound = JSON.stringify(aDebate(), null, 2)

it('passes a sound debate, and says that nobody held it against its source', async () => {
  const { file } = await aFile('a-debate.json', sound)
  const { output, code } = await checkDebates([file], {})
  expect(code).toBe(0)
  expect(output).toContain('not held against its source, since neither --source')
  expect(output).toContain('1 debate checked, 0 problems.')
})

it('says file, line, column, path, reason and remedy of each problem', async () => {
  const { file } = await aFile(
    'a-debate.json',
    sound.replace('"speaker": "shin"', '"speaker": "shim"'),
  )
  const { output, code } = await checkDebates([file], {})
  expect(code).toBe(1)
  expect(output).toMatch(
    /a-debate\.json:\d+:\d+ gists\[2\]\.speaker — There is no speaker with the id “shim”\. Check/,
  )
})

const RECORDS = aDebate()

it.each([
  ['a fact without a source', 'facts', RECORDS.facts.map(({ source: _, ...fact }) => fact)],
  ['an event without a source', 'events', RECORDS.events.map(({ source: _, ...event }) => event)],
  ['a check that nothing is held against', 'checks', [{ ...RECORDS.checks[0], candidates: [] }]],
  [
    'a check whose candidate has no source',
    'checks',
    RECORDS.checks.map((check) => ({
      ...check,
      candidates: check.candidates.map(({ source: _, ...candidate }) => candidate),
    })),
  ],
  [
    'a source that no reference has',
    'facts',
    RECORDS.facts.map((fact) => ({ ...fact, source: 'hearsay' })),
  ],
  [
    'a link that is not https',
    'references',
    RECORDS.references.map((reference) => ({ ...reference, url: 'http://library.example/' })),
  ],
  [
    'a post that ends before it begins',
    'speakers',
    RECORDS.speakers.map((speaker) => ({
      ...speaker,
      career: speaker.career.map((post) => ({ ...post, from: '2014', to: '2013-12' })),
    })),
  ],
  [
    'posts that stand out of order',
    'speakers',
    RECORDS.speakers.map((speaker) => ({ ...speaker, career: [...speaker.career].reverse() })),
  ],
])('refuses %s, and says where', async (_, list, records) => {
  const { file } = await aFile('a-debate.json', JSON.stringify({ ...RECORDS, [list]: records }))
  const { output, code } = await checkDebates([file], {})
  expect(code).toBe(1)
  expect(output).toMatch(new RegExp(`a-debate\\.json:\\d+:\\d+ ${list}\\[`))
})

it('speaks the language that is asked for', async () => {
  const { file } = await aFile('a-debate.json', '{')
  expect((await checkDebates([file, '--language', 'ko'], {})).output).toContain('JSON 형식에')
  expect((await checkDebates([file, '--language=ja'], {})).output).toContain('JSONの形式に')
})

it('finds the source by its number, and places what differs from it', async () => {
  const debate = aDebate()
  const source = { ...debate.source, url: 'https://news.example/article/10499598' }
  const { file } = await aFile('a-debate.json', JSON.stringify({ ...debate, source }, null, 2))
  const { folder } = await aFile('paper-10499598.txt', 'Nothing of the kind.')
  const { output, code } = await checkDebates([file], { DEBATE_SOURCES: folder })
  expect(code).toBe(1)
  expect(output).toMatch(/:\d+:\d+ views\[0\]\.quotation\.exact — The source doesn’t have/)
  expect(output).not.toContain('not held against')
})

it('explains itself when it is called wrongly', async () => {
  for (const args of [['--nonsense'], ['missing.json'], ['--language', 'fr'], ['--source', 'x']]) {
    const { output, code } = await checkDebates(args, {})
    expect(code).toBe(2)
    expect(output).toContain('Usage: npm run check-debate')
  }
})

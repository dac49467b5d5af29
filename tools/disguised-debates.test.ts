import { readdir, readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { aDebate, inLanguages } from '#domain/a-debate.ts'
import type { Debate } from '#domain/debate.ts'
import { publishDebate } from '#domain/debate-languages.ts'
import { disguise } from '#domain/disguise.ts'
import { findLeaks } from '#domain/leaks.ts'
import { namesIn } from '#domain/telling-words.ts'
import { openDebateFile } from '#io/debate-file.ts'

const FOLDER = 'data/debates'

async function authoredDebates(): Promise<Debate[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'))
  const debates = await Promise.all(
    files.map(async (name) => {
      const opened = openDebateFile(await readFile(`${FOLDER}/${name}`))
      return opened.ok ? [opened.debate] : []
    }),
  )
  return [inLanguages(aDebate(), ['en', 'ko', 'ja']), ...debates.flat()]
}

const problemsOf = (debate: Debate) => {
  const opened = openDebateFile(JSON.stringify(debate))
  return opened.ok ? [] : opened.problems
}

it('names no speaker on the page without names of any debate of this site', async () => {
  for (const debate of await authoredDebates()) {
    const hidden = disguise(debate)
    expect(findLeaks(hidden, namesIn(debate).names), debate.id).toEqual([])
    expect(JSON.stringify(hidden)).not.toContain(debate.source.url)
  }
})

it('has the reader accept every disguised debate, whole and in each language', async () => {
  for (const debate of await authoredDebates()) {
    const hidden = disguise(debate)
    expect(problemsOf(hidden), debate.id).toEqual([])
    for (const language of debate.languages) {
      expect(problemsOf(publishDebate(hidden, language)), `${debate.id} ${language}`).toEqual([])
    }
  }
})

it('takes only true for isBlind', () => {
  expect(problemsOf({ ...aDebate(), isBlind: false } as never)).toMatchObject([
    { kind: 'unknown-choice', path: 'isBlind', details: { found: 'false', choices: ['true'] } },
  ])
})

import { readFile } from 'node:fs/promises'

type Authored = {
  source: { url: string; title: string }
  speakers: {
    id: string
    name: Record<string, string>
    shortName: Record<string, string>
    affiliation: Record<string, string>
    role: Record<string, string>
    native: { text: string; reading?: string }[]
  }[]
}

const debate = JSON.parse(await readFile('data/debates/korea-japan-2025.json', 'utf8')) as Authored

/** Everything that would give a speaker away, in three scripts; compared without spaces or case. */
const TELLING = [
  debate.source.title,
  debate.source.url,
  ...debate.speakers.flatMap(({ id, name, shortName, affiliation, role, native }) => [
    id,
    ...[name, shortName, affiliation, role].flatMap((text) => Object.values(text)),
    ...native.flatMap(({ text, reading }) => [text, reading ?? text]),
  ]),
  'NEAR Foundation',
  'JIIA',
  'koreaherald.com',
  'Herald paragraph',
]

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

/** The words of some texts that stand in another, without regard to spaces, case or width. */
export const foundIn = (text: string, words: readonly string[]) => {
  const within = folded(text)
  return words.filter((word) => within.includes(folded(word)))
}

/** What in a text tells who speaks in the first debate. */
export const tellingIn = (text: string) => foundIn(text, TELLING)

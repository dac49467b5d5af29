import { expect, it } from 'vitest'
import { aDebate, aView, inLanguages } from '#domain/a-debate.ts'
import { publishDebate } from '#domain/debate-languages.ts'
import { openDebateFile } from './debate-file.ts'

const inLines = (value: unknown) => JSON.stringify(value, null, 2)
const encode = (text: string) => new TextEncoder().encode(text)

function refusals(input: string | Uint8Array) {
  const opened = openDebateFile(input)
  return opened.ok ? [] : opened.problems
}

const kindsAndPaths = (input: string | Uint8Array) =>
  refusals(input).map(({ kind, path }) => `${kind} ${path}`)

it('opens a sound debate without changing anything in it', () => {
  const debate = aDebate()
  expect(openDebateFile(encode(inLines(debate)))).toEqual({ ok: true, debate })
})

it.each(['en', 'ko', 'ja'])('opens what is published in %s', (language) => {
  const debate = publishDebate(inLanguages(aDebate(), ['en', 'ko', 'ja']), language)
  expect(openDebateFile(JSON.stringify(debate))).toEqual({ ok: true, debate })
})

it('opens a file that an editor saved with a byte order mark', () => {
  const bytes = encode(`\uFEFF${inLines(aDebate())}`)
  expect(openDebateFile(bytes).ok).toBe(true)
  expect(openDebateFile(`\uFEFF${inLines(aDebate())}`).ok).toBe(true)
})

it('opens a debate of 1,000 views', () => {
  const { views, relations } = aDebate()
  const more = Array.from({ length: 997 }, (_, i) => aView({ id: `view-${i}`, speaker: 'shin' }))
  const [first, ...rest] = relations
  const related = { ...first, views: [...(first?.views ?? []), ...more.map(({ id }) => id)] }
  const big = { ...aDebate(), views: [...views, ...more], relations: [related, ...rest] }
  expect(openDebateFile(JSON.stringify(big)).ok).toBe(true)
})

it('refuses a file of more than 2 MB before reading it', () => {
  expect(kindsAndPaths('{'.repeat(2 * 1024 * 1024 + 1))).toEqual(['too-large '])
})

it('refuses a file that is not UTF-8, as one saved by an old Windows editor', () => {
  expect(kindsAndPaths(Uint8Array.of(0x7b, 0xe9, 0x7d))).toEqual(['not-utf-8 '])
})

it('says where JSON goes wrong', () => {
  expect(refusals('{\n  "version": 1,\n  oops\n}')).toMatchObject([
    { kind: 'not-json', path: '', line: 3, column: 3 },
  ])
  expect(refusals('{\n "version": 1')).toMatchObject([{ kind: 'not-json', line: 2 }])
  expect(refusals('{"title": "two\nlines"}')).toMatchObject([
    { kind: 'not-json', line: 1, column: 15 },
  ])
})

it('refuses brackets without bottom at the first that is too deep', () => {
  const text = `{"version": 1,\n"views": ${'['.repeat(100_000)}`
  expect(refusals(text)).toMatchObject([{ kind: 'too-deep', line: 2, column: 41 }])
})

it('finds every key that stands twice or touches prototypes, wherever it lies', () => {
  const text = '{\n"id": 1, "id": 2,\n"views": [{"__proto__": {"constructor": 1}}]}'
  expect(refusals(text)).toMatchObject([
    { kind: 'duplicate-key', path: 'id', line: 2, column: 10, details: { firstLine: 2 } },
    { kind: 'forbidden-key', path: 'views[0].__proto__', line: 3, column: 12 },
    { kind: 'forbidden-key', path: 'views[0].__proto__.constructor', line: 3 },
  ])
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
})

it('tells a newer file from an older one and from one without a version', () => {
  const debate = aDebate()
  const kinds = (version: unknown) => kindsAndPaths(JSON.stringify({ ...debate, version }))
  expect(kinds(2)).toEqual(['version-newer version'])
  expect(kinds(0)).toEqual(['version-older version'])
  expect(kinds(undefined)).toEqual(['version-missing version'])
  expect(kinds('1')).toEqual(['version-missing version'])
  expect(kindsAndPaths('[]')).toEqual(['not-a-debate '])
})

it('finds every slip of shape at once, each with its line', () => {
  const debate = aDebate({
    asOf: '2025-02-30',
    views: [{ ...aView({ kind: 'guess' as never }), extra: 1, toString: 2 } as never],
    licence: { name: ' CC BY ', url: 'http://example.org' },
  })
  const text = inLines({ ...debate, title: ['x'], glossary: undefined })
  const problems = refusals(text)
  expect(problems.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual([
    'missing-key glossary',
    'not-a-date asOf',
    'not-https licence.url',
    'unknown-choice views[0].kind',
    'unknown-key views[0].extra',
    'unknown-key views[0].toString',
    'untrimmed-text licence.name',
    'wrong-type title',
  ])
  const lines = text.split('\n')
  const lineOf = (path: string) => lines[(problems.find((p) => p.path === path)?.line ?? 0) - 1]
  expect(lineOf('asOf')).toContain('"asOf": "2025-02-30"')
  expect(lineOf('views[0].extra')).toContain('"extra": 1')
  expect(lineOf('glossary')).toBe('{')
})

it('refuses a list where a record of disguises belongs', () => {
  const debate = aDebate({
    views: aDebate().views.map((view) => ({ ...view, blind: [] as never })),
  })
  expect(kindsAndPaths(JSON.stringify(debate))[0]).toBe('wrong-type views[0].blind')
})

it('shows marks that turn writing around in quotations, and refuses them in names', () => {
  const { views, speakers } = aDebate()
  const [first, ...others] = views
  const quoted = { ...first?.quotation, exact: 'such \u202Bcooperation\u202C is hard' }
  const shown = { ...aDebate(), views: [{ ...first, quotation: quoted }, ...others] }
  expect(kindsAndPaths(JSON.stringify(shown))).toEqual([])

  const [sasae, shin] = speakers
  const named = { ...aDebate(), speakers: [{ ...sasae, name: { en: 'Sa\u202Esae' } }, shin] }
  expect(kindsAndPaths(JSON.stringify(named))).toEqual(['hidden-direction speakers[0].name.en'])
})

import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { aDebate, inLanguages } from '#domain/a-debate.ts'
import { publishDebate } from '#domain/debate-languages.ts'
import type { Problem } from '#domain/problem.ts'
import { type Opened, openDebateFile } from './debate-file.ts'
import { CHANGES, DAMAGES, FATAL, HARMLESS, type Pick } from './debate-mutations.ts'
import { brokenRule } from './debate-oracle.ts'
import type { JsonInput } from './json-text.ts'

const MANY = { seed: 20250529, numRuns: 20_000, endOnFailure: true }

const three = inLanguages(aDebate(), ['en', 'ko', 'ja'])
const BASES = [aDebate(), three, publishDebate(three, 'ko'), publishDebate(three, 'en')]

/** Kinds that name a place inside the file; the others are about the whole of it. */
const WHOLE_FILE = new Set(['not-json', 'not-utf-8', 'too-deep', 'too-large', 'not-a-debate'])

const tally = { accepted: 0, refused: 0, kinds: new Set<string>() }

function isPlaced({ kind, path, line = 0, column = 0 }: Problem): boolean {
  if ((path === '') !== WHOLE_FILE.has(kind)) return false
  return kind === 'not-utf-8' || kind === 'too-large' || (line >= 1 && column >= 1)
}

function count(opened: Opened): Opened {
  if (opened.ok) tally.accepted += 1
  else {
    tally.refused += 1
    expect(opened.problems.length).toBeGreaterThan(0)
    for (const problem of opened.problems) {
      tally.kinds.add(problem.kind)
      // `expect` on each of a million problems would take longer than the reading.
      if (!isPlaced(problem)) expect(problem).toMatchObject({ path: 'a place in the file' })
    }
  }
  return opened
}

const draws = fc.array(fc.nat(2 ** 30), { minLength: 16, maxLength: 16 })

function picker(numbers: readonly number[]): Pick {
  let next = 0
  return (n) => {
    const number = numbers[next % numbers.length] ?? 0
    next += 1
    return number % n
  }
}

const sorts = fc.constantFrom('change', 'change', 'change', 'harmless', 'fatal', 'damage')
const one = <Item>(record: Readonly<Record<string, Item>>, pick: Pick): Item => {
  const all = Object.values(record)
  return all[pick(all.length)] as Item
}

it('never throws, and accepts and refuses what a second, plain reading does', () => {
  fc.assert(
    fc.property(sorts, fc.boolean(), draws, (sort, isTwice, numbers) => {
      const pick = picker(numbers)
      const debate = structuredClone(BASES[pick(BASES.length)]) as never
      if (sort === 'change' || sort === 'harmless') {
        const ways = sort === 'change' ? CHANGES : HARMLESS
        one(ways, pick)(debate, pick)
        if (isTwice) one(ways, pick)(debate, pick)
        const { ok } = count(openDebateFile(JSON.stringify(debate)))
        expect(ok).toBe(brokenRule(debate) === undefined)
        if (sort === 'harmless') expect(ok).toBe(true)
        return
      }
      const ways = sort === 'fatal' ? FATAL : DAMAGES
      const input = one(ways, pick)(JSON.stringify(debate), pick)
      const opened = count(openDebateFile(input))
      if (sort === 'fatal') expect(opened.ok).toBe(false)
      if (opened.ok) expect(brokenRule(parse(input))).toBeUndefined()
    }),
    MANY,
  )
}, 120_000)

const parse = (input: JsonInput): unknown =>
  JSON.parse(
    (typeof input === 'string' ? input : new TextDecoder().decode(input)).replace(/^\uFEFF/, ''),
  )

it('never throws on bytes and JSON from anywhere', () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.json(),
  )
  fc.assert(
    fc.property(anything, (input) => {
      expect(count(openDebateFile(input)).ok).toBe(false)
    }),
    { ...MANY, numRuns: 2000 },
  )
})

afterAll(() => {
  expect(tally.accepted).toBeGreaterThan(3000)
  expect(tally.refused).toBeGreaterThan(12_000)
  process.stdout.write(
    `Mutated debates: ${tally.accepted} accepted, ${tally.refused} refused, ` +
      `${tally.kinds.size} kinds of problem: ${[...tally.kinds].sort().join(' ')}\n`,
  )
})

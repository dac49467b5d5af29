import { expect, it } from 'vitest'
import { type Problem, type ProblemDetails, type ProblemKind, problemAt } from '#domain/problem.ts'
import { problems as en } from './problems.en.ts'
import { problems as ja } from './problems.ja.ts'
import { problems as ko } from './problems.ko.ts'

const limit = { limit: 60, found: 61 }
const found = { found: 'SLOT' }

/** One of each kind; a kind without its example doesn't compile. */
const EXAMPLES: { readonly [Kind in ProblemKind]: ProblemDetails[Kind] } = {
  'too-large': { limit: 2 * 1024 * 1024, found: 2 * 1024 * 1024 + 1 },
  'not-utf-8': {},
  'not-json': {},
  'too-deep': { limit: 32 },
  'duplicate-key': { key: 'SLOT', firstLine: 3 },
  'forbidden-key': { key: '__proto__' },
  'not-a-debate': {},
  'version-missing': { known: 1 },
  'version-newer': { found: 2, known: 1 },
  'version-older': { found: 0, known: 1 },
  'missing-key': { key: 'SLOT' },
  'unknown-key': { key: 'SLOT' },
  'wrong-type': { expected: 'record', found: 'list' },
  'unknown-choice': { found: 'SLOT', choices: ['shared', 'opposed'] },
  'not-an-id': found,
  'not-https': found,
  'not-a-date': found,
  'not-a-partial-date': found,
  'not-a-language': found,
  'not-a-code': found,
  'not-a-positive-integer': found,
  'not-a-year': found,
  'not-a-number': found,
  'hidden-direction': {},
  'broken-character': {},
  'empty-text': {},
  'untrimmed-text': {},
  'too-few': { limit: 2, found: 0 },
  'too-many': limit,
  'too-many-words': limit,
  'too-long': limit,
  'unknown-id': { id: 'SLOT', of: 'view' },
  'duplicate-id': { id: 'SLOT', first: 'views[0]' },
  'reserved-id': { id: 'source' },
  repeated: { value: 'SLOT', first: 'views[0].themes[0]' },
  'language-missing': { language: 'ko' },
  'language-extra': { language: 'fr' },
  'translation-missing': { languages: ['ko', 'ja'] },
  'translation-not-needed': { language: 'en' },
  'blind-without-text': { field: 'note' },
  'gist-missing': { speaker: 'SLOT', theme: 'trust' },
  'gist-repeated': { speaker: 'SLOT', theme: 'trust', first: 'gists[0]' },
  'view-outside-theme': { view: 'SLOT', theme: 'trust' },
  'view-without-relation': { view: 'SLOT', theme: 'trust' },
  'one-sided-by-many': { speakers: ['sasae', 'shin'] },
  'relation-of-one': { speaker: 'SLOT' },
  'silence-not-one-sided': { kind: 'shared' },
  'verdict-not-borne-out': { kind: 'shared', most: [] },
  'map-out-of-order': { expected: 2, found: 3 },
  'unknown-paragraph': { paragraph: 26, last: 25 },
  'quotation-outside-view': { paragraph: 2, paragraphs: [1, 3] },
  'post-backwards': { from: '2010-08', to: '2009' },
  'career-out-of-order': { from: '2009', previous: '2010' },
  'opposite-own': { id: 'SLOT' },
  'opposite-elsewhen': { id: 'SLOT', other: 'post' },
  'next-too-early': { date: '2025-05', asOf: '2025-05-29' },
  'event-too-late': { date: '2026', limit: '2025-12-31' },
  'codes-equal': { code: 'SLOT' },
  unused: { id: 'SLOT', of: 'reference' },
  'duplicate-text': { first: 'views[0].claim.en' },
  'quotation-too-long': limit,
  'paragraph-count': { source: 25, map: 24 },
  'not-in-source': { exact: 'SLOT' },
  'in-other-paragraph': { paragraph: 3, found: 4 },
  'not-unique': { times: 2 },
  'copied-run': { run: 'SLOT', limit: 8 },
  'blind-missing': { word: 'SLOT', place: 'views[3].blind.claim' },
  'blind-tells': { word: 'SLOT' },
  'blind-unreviewed': { word: 'SLOT' },
  'blind-authored': {},
}

const problems: Problem[] = Object.entries(EXAMPLES).map(([kind, details]) =>
  problemAt('views[3].claim', kind as ProblemKind, details as never),
)

const CATALOGUES = [
  ['English', en, /[.]$/],
  ['Korean', ko, /요.*[.]$/],
  ['Japanese', ja, /[。]$/],
] as const

it.each(CATALOGUES)('says reason and remedy of every kind in whole %s sentences', (_, say, end) => {
  for (const problem of problems) {
    const { reason, remedy } = say(problem)
    for (const sentence of [reason, remedy]) {
      expect(sentence, problem.kind).toMatch(end)
      expect(sentence, problem.kind).not.toMatch(/undefined|NaN|\[object|\$\{/)
    }
  }
})

it('tells which key, id or word is meant', () => {
  const naming = problems.filter(({ details }) => JSON.stringify(details).includes('SLOT'))
  for (const problem of naming) {
    for (const [, say] of CATALOGUES)
      expect(Object.values(say(problem)).join(' ')).toContain('SLOT')
  }
})

it('has no Korean particle that would have to change with the word before it', () => {
  for (const problem of problems) {
    const { reason, remedy } = ko(problem)
    expect(`${reason} ${remedy}`.replaceAll('UTF-8로', ''), problem.kind).not.toMatch(
      /[’\d](은|는|이|가|을|를|와|과|로|으로)(?=[ .,])/,
    )
  }
})

it('rounds a size just over the limit up, so that it looks over', () => {
  expect(en(problemAt('', 'too-large', EXAMPLES['too-large'])).reason).toContain('2.1 MB; 2 MB')
})

import { expect, it } from 'vitest'
import { aDebate, aTheme, aView, inLanguages } from './a-debate.ts'
import { inEnglish } from './a-speaker.ts'
import type { Blind, Debate } from './debate.ts'
import { findBlindProblems } from './debate-blind-rules.ts'
import { findEditorialProblems } from './debate-editorial.ts'
import { disguise } from './disguise.ts'

const problemsOf = (debate: Debate) =>
  findBlindProblems(debate).map(({ kind, path }) => `${kind} ${path}`)
const reviewed = (words: string): Blind => ({ text: inEnglish(words), reviewed: '2025-06-10' })
const unread = (words: string): Blind => ({ text: inEnglish(words) })
const withView = (parts: object): Debate =>
  aDebate({ views: [aView(parts), ...aDebate().views.slice(1)] })
const withTheme = (parts: object): Debate =>
  aDebate({ themes: [aTheme(parts), ...aDebate().themes.slice(1)] })

it('lets a debate pass whose telling texts are disguised', () => {
  expect(problemsOf(aDebate())).toEqual([])
  expect(problemsOf(inLanguages(aDebate(), ['en', 'ko', 'ja']))).toEqual([])
})

it.each<[string, Debate, string[]]>([
  [
    'a claim that names a speaker and has no disguise',
    withView({ claim: inEnglish('Sasae thinks so.') }),
    ['blind-missing views[0].claim.en'],
  ],
  [
    'a disguise that names a speaker, even one that was read',
    withView({ blind: { claim: reviewed('Sasae thinks so.') } }),
    ['blind-tells views[0].blind.claim.text.en'],
  ],
  [
    'an office in a note',
    withView({ note: inEnglish('He was Vice-Minister then.') }),
    ['blind-missing views[0].note.en'],
  ],
  [
    'a country without a disguise',
    withTheme({ background: inEnglish('Japan and its neighbour.') }),
    ['blind-missing themes[0].background.en'],
  ],
  [
    'a people in a disguise that nobody has dated',
    withTheme({ blind: { background: unread('The Japanese and others.') } }),
    ['blind-unreviewed themes[0].blind.background.text.en'],
  ],
  [
    'a country in a disguise that was read: nothing',
    withTheme({ blind: { background: reviewed('Japan and South Korea.') } }),
    [],
  ],
  [
    'countries in the frame: nothing',
    aDebate({
      id: 'korea-japan',
      title: inEnglish('Korea and Japan'),
      question: inEnglish('What holds between Tokyo and Seoul?'),
      source: { ...aDebate().source, publisher: inEnglish('The Korea Paper') },
    }),
    [],
  ],
  [
    'countries in the summary, which is no frame',
    aDebate({ summary: inEnglish('Two officials, of Japan and South Korea.') }),
    ['blind-missing summary.en'],
  ],
  [
    'speakers in the frame',
    aDebate({
      id: 'sasae-and-shin',
      title: inEnglish('Sasae and Shin'),
      codes: { named: 'two', blind: 'shin' },
    }),
    ['blind-tells id', 'blind-missing title.en', 'blind-tells codes.blind'],
  ],
  [
    'a quotation that names the other, in the source’s words',
    withView({
      quotation: { exact: 'a view that Shin shares', language: 'en', paragraph: 2 },
    }),
    ['blind-missing views[0].quotation.exact'],
  ],
  [
    'a prompt and a gist',
    aDebate({
      prompts: [{ id: 'one', step: 'predict', text: inEnglish('What does Shin fear?') }],
      gists: aDebate().gists.map(({ blind: _, ...gist }) => gist),
    }),
    [0, 1, 2, 3]
      .map((i) => `blind-missing gists[${i}].text.en`)
      .concat(['blind-missing prompts[0].text.en']),
  ],
  [
    'a paragraph’s number, by which the article tells who speaks',
    withView({ note: inEnglish('He comes back to this in paragraph 3.') }),
    ['blind-missing views[0].note.en'],
  ],
  [
    'a blind background that is too long to be read out',
    withTheme({ blind: { background: reviewed('word '.repeat(61).trim()) } }),
    ['too-many-words themes[0].blind.background.text.en'],
  ],
  ['what was disguised already', disguise(aDebate()), ['blind-authored isBlind']],
])('finds %s', (_, debate, expected) => {
  expect(problemsOf(debate)).toEqual(expected)
})

it('finds the translation of a quotation in its own language, with the word and the remedy’s place', () => {
  const debate = inLanguages(aDebate(), ['en', 'ko'])
  const [first, ...others] = debate.views
  const quotation = {
    exact: 'as others do',
    language: 'en',
    paragraph: 2,
    translation: { ko: '한국도 마찬가지다' },
  }
  const { blind: _, ...bare } = first ?? aView()
  const views = [{ ...bare, quotation }, ...others]
  const speakers = debate.speakers.map((one) => ({ ...one, country: { en: 'Korea', ko: '한국' } }))
  expect(findBlindProblems({ ...debate, views, speakers })).toEqual([
    {
      kind: 'blind-missing',
      path: 'views[0].quotation.translation.ko',
      details: { word: '한국', place: 'views[0].blind.quotation' },
    },
  ])
})

it('is a part of what an editor mends before publishing', () => {
  expect(
    findEditorialProblems(withView({ claim: inEnglish('Sasae thinks so.') })).map(
      ({ kind }) => kind,
    ),
  ).toContain('blind-missing')
})

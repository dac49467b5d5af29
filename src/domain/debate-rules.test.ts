import { expect, it } from 'vitest'
import { aDebate, aRelation, aTheme, aView, inLanguages } from './a-debate.ts'
import { aSpeaker, inEnglish } from './a-speaker.ts'
import type { Debate, Speaker, View } from './debate.ts'
import { findRuleProblems } from './debate-rules.ts'

const problemsOf = (debate: Debate) =>
  findRuleProblems(debate).map(({ kind, path }) => `${kind} ${path}`)

const debate = aDebate()
const [first] = debate.views as [View, ...View[]]
const replaceView = (index: number, parts: object): Debate => ({
  ...debate,
  views: debate.views.map((view, i) => (i === index ? { ...view, ...parts } : view)),
})
const replaceRelation = (index: number, parts: object): Debate => ({
  ...debate,
  relations: debate.relations.map((relation, i) =>
    i === index ? { ...relation, ...parts } : relation,
  ),
})
const withEvent = (date: string, layer: 'background' | 'then' | 'next'): Debate => ({
  ...debate,
  events: debate.events.slice(0, 1).map((event) => ({ ...event, date, layer })),
})
const withCareer = (career: Speaker['career'], others: Speaker['career'] = []): Debate => ({
  ...debate,
  speakers: [
    aSpeaker({ career }),
    ...debate.speakers.slice(1).map((speaker) => ({ ...speaker, career: others })),
  ],
})
const post = (from: string, to?: string, more: object = {}) => ({
  id: `post-${from}`,
  role: inEnglish('Minister'),
  from,
  ...(to && { to }),
  source: 'source',
  ...more,
})

it('finds nothing in a debate whose parts fit', () => {
  expect(problemsOf(debate)).toEqual([])
  expect(problemsOf(inLanguages(debate, ['en', 'ko', 'ja']))).toEqual([])
})

it.each<[string, Debate, string[]]>([
  [
    'an id that leads nowhere is told once, at its place',
    replaceView(0, { speaker: 'nobody' }),
    ['unknown-id views[0].speaker'],
  ],
  [
    'two views with one id',
    { ...debate, views: [...debate.views, aView()] },
    ['duplicate-id views[3].id'],
  ],
  [
    'a reference called source',
    { ...debate, references: debate.references.flatMap((one) => [one, { ...one, id: 'source' }]) },
    ['reserved-id references[1].id'],
  ],
  [
    'a theme twice in a view',
    replaceView(0, { themes: ['trust', 'trust'] }),
    ['repeated views[0].themes[1]'],
  ],
  [
    'a relation that takes a view of another theme',
    replaceRelation(1, { views: ['shin-risks', 'shin-trust'] }),
    ['view-outside-theme relations[1].views[1]'],
  ],
  [
    'a oneSided relation in which two speak',
    replaceRelation(2, { kind: 'oneSided' }),
    ['one-sided-by-many relations[2].views'],
  ],
  [
    'a shared relation with one speaker, and an empty seat in it',
    replaceRelation(1, { kind: 'shared' }),
    [
      'relation-of-one relations[1].views',
      'silence-not-one-sided relations[1].silence',
      'verdict-not-borne-out themes[1].verdict.kind',
    ],
  ],
  [
    'a view that no bridge reaches',
    { ...debate, relations: debate.relations.slice(0, 2) },
    ['view-without-relation views[2].themes[1]'],
  ],
  [
    'a verdict of a kind that other bridges outnumber',
    { ...debate, relations: [...debate.relations, aRelation({ id: 'more', kind: 'emphasis' })] },
    ['verdict-not-borne-out themes[0].verdict.kind'],
  ],
  [
    'a speaker without a sentence for the matrix',
    { ...debate, gists: debate.gists.slice(1) },
    ['gist-missing gists'],
  ],
  [
    'a second sentence for the same place',
    { ...debate, gists: [...debate.gists, ...debate.gists.slice(0, 1)] },
    ['gist-repeated gists[4]'],
  ],
  [
    'a quotation from a paragraph the view does not name',
    replaceView(0, { paragraphs: [1, 9] }),
    [
      'unknown-paragraph views[0].paragraphs[1]',
      'quotation-outside-view views[0].quotation.paragraph',
    ],
  ],
  [
    'a map with a gap',
    { ...debate, source: { ...debate.source, map: debate.source.map.filter((_, i) => i !== 1) } },
    [
      'map-out-of-order source.map[1].paragraph',
      'unknown-paragraph views[1].paragraphs[1]',
      'unknown-paragraph views[2].paragraphs[0]',
    ],
  ],
  [
    'what happened next on the very day',
    withEvent('2025-05-29', 'next'),
    ['next-too-early events[0].date'],
  ],
  ['what happened next, later that month', withEvent('2025-05', 'next'), []],
  [
    'what happened next after the cut-off',
    withEvent('2026', 'next'),
    ['event-too-late events[0].date'],
  ],
  [
    'background from the future',
    withEvent('2025-06', 'background'),
    ['event-too-late events[0].date'],
  ],
  [
    'a post that ends before it begins',
    withCareer([post('2010-08', '2010-07')]),
    ['post-backwards speakers[0].career[0].to'],
  ],
  ['a post of one year, known by month at one end', withCareer([post('2010-08', '2010')]), []],
  [
    'posts out of order',
    withCareer([post('2010'), post('2009-12')]),
    ['career-out-of-order speakers[0].career[1].from'],
  ],
  [
    'a post that faces one of the same speaker',
    withCareer([post('2009', '2010', { opposite: 'post-2011' }), post('2011')]),
    ['opposite-own speakers[0].career[0].opposite'],
  ],
  [
    'a post that faces one of another time',
    withCareer([post('2001', '2010', { opposite: 'post-2011' })], [post('2011')]),
    ['opposite-elsewhen speakers[0].career[0].opposite'],
  ],
  [
    'two posts that face one and the same, which names neither',
    withCareer(
      [
        post('2009', '2010', { opposite: 'post-2010-08' }),
        post('2011', '2012', { opposite: 'post-2010-08' }),
      ],
      [post('2010-08', '2011-02')],
    ),
    [],
  ],
  [
    'a disguise for a note that is not there',
    replaceView(2, { blind: { note: { text: inEnglish('He has a reason.') } } }),
    ['blind-without-text views[2].blind.note'],
  ],
  [
    'one short address for both pages',
    { ...debate, codes: { named: 'two', blind: 'two' } },
    ['codes-equal codes.blind'],
  ],
  [
    'a text without one of the languages, and with another',
    { ...debate, title: { ko: '두 이웃' } },
    ['language-missing title.en', 'language-extra title.ko'],
  ],
  [
    'a translation into the language of the quotation',
    replaceView(0, { quotation: { ...first.quotation, translation: { en: 'hard' } } }),
    ['translation-not-needed views[0].quotation.translation'],
  ],
])('%s', (_, broken, found) => {
  expect(problemsOf(broken)).toEqual(found)
})

it('wants quotations translated into every other language, disguised ones too', () => {
  const three = inLanguages(debate, ['en', 'ko'])
  const untranslated = three.views.map(({ quotation, ...view }) => {
    const { translation: _, ...rest } = quotation ?? { exact: '' }
    return quotation ? { ...view, quotation: { ...quotation, ...rest, translation: {} } } : view
  })
  expect(problemsOf({ ...three, views: untranslated })).toContain(
    'language-missing views[0].quotation.translation.ko',
  )
})

it('lets an equal number of another kind stand beside the verdict', () => {
  expect(problemsOf(debate)).toEqual([])
  expect(debate.relations.filter(({ theme }) => theme === 'trust').map(({ kind }) => kind)).toEqual(
    ['shared', 'emphasis'],
  )
})

it('finds a verdict without any bridge', () => {
  const lonely = aTheme({ id: 'lonely', verdict: { kind: 'shared', summary: inEnglish('None.') } })
  expect(problemsOf({ ...debate, themes: [...debate.themes, lonely] })).toContain(
    'verdict-not-borne-out themes[2].verdict.kind',
  )
})

import { expect, it } from 'vitest'
import { aDebate } from '#domain/a-debate.ts'
import { aRun, sealedParts } from '#domain/a-lesson.ts'
import { findLeaks } from '#domain/leaks.ts'
import type { HandsForm } from '#domain/lesson.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import { lessonFrom } from '#domain/lesson-templates.ts'
import { writeMarkdown } from '#domain/markdown.ts'
import { namesIn } from '#domain/telling-words.ts'
import { messages } from '#i18n/discuss-page.en.ts'
import { foundBy, type Wording } from './found.ts'

const { debate, judgement, unveiled } = sealedParts()
const wording: Wording = {
  say: messages.discuss,
  relations: messages.words.relations,
  read: (text) => text.en ?? '',
}

const aClass = (about: Partial<LessonRun> = {}, hands: HandsForm = 'three') =>
  aRun({ lesson: lessonFrom('full', ['trust'], debate, hands), ...about })
const ALL = ['trust-relation', 'trust-names']
const itemsOf = (run: LessonRun) =>
  foundBy(run, debate, { judgement, unveiled }, wording).flatMap(({ items }) => items)

it('finds nothing where nothing was counted or noted', () => {
  expect(foundBy(aClass(), debate, {}, wording)).toEqual([
    { title: 'What has to come first?', items: [] },
  ])
})

it('counts hands in the answers’ own order, the last one from the class size', () => {
  const tallies = { 'trust-before': { unsure: 9, agree: 12 } }
  expect(itemsOf(aClass({ tallies, classSize: 27 }))).toEqual([
    'Hands: before: Agree 12, Unsure 9, Disagree 6 (27 hands)',
  ])
  expect(itemsOf(aClass({ tallies }))).toEqual(['Hands: before: Agree 12, Unsure 9 (21 hands)'])
})

it('says in hands what moved between before and after, and who is ahead nowhere', () => {
  const tallies = {
    'trust-before': { agree: 12, unsure: 9, disagree: 6 },
    'trust-after': { agree: 10, unsure: 5, disagree: 12 },
  }
  const items = itemsOf(aClass({ tallies }))
  expect(items.at(-1)).toBe('“Disagree” went from 6 to 12.')
  expect(items.join(' ')).not.toMatch(/%|percent|won|winner|majority/i)
  const fewer = { ...tallies, 'trust-after': { agree: 10, unsure: 5, disagree: 11 } }
  expect(itemsOf(aClass({ tallies: fewer })).at(-1)).toMatch(/^27 hands before, 26 now/)
})

const GUESSED: Partial<LessonRun> = {
  tallies: {
    'trust-who': { k: 10, l: 12, either: 5 },
    'trust-who/why': { content: 20, wording: 7 },
    'trust-code': { shared: 20, emphasis: 7 },
  },
}

it('says who it was, and our reading, only where the class has seen them', () => {
  const covered = itemsOf(aClass(GUESSED)).join('\n')
  expect(covered).toContain('Speaker K 10, Speaker L 12')
  expect(covered).not.toContain('Our reading')
  expect(findLeaks([covered], namesIn(aDebate()).names)).toEqual([])

  const seen = itemsOf(aClass({ ...GUESSED, uncovered: ALL })).join('\n')
  expect(seen).toMatch(/It was (Kenichiro Sasae|Shin Kak-soo)\. Guesses: /)
  expect(seen).toMatch(/(Sasae|Shin) 10, (Sasae|Shin) 12/)
  expect(seen).toContain('Our reading: ')
})

it('notes what was skipped, caught and remarked, step by step', () => {
  const items = itemsOf(
    aClass({
      skipped: ['trust-trail'],
      caught: { 'trust-restate': ['trust-k-1/0', 'trust-k-1/1'] },
      remarks: { 'trust-exit': ' A good one on paper. ', 'trust-code': '  ' },
    }),
  )
  expect(items).toEqual([
    'Skipped, out of time: The sources',
    'Restated: 2 sentences caught.',
    'Note on “To finish”: A good one on paper.',
  ])
})

it('keeps hands for a view under the name the class knew it by', () => {
  const tallies = { 'trust-before': { k: 3, l: 4, both: 5 } }
  expect(itemsOf(aClass({ tallies }, 'sign'))).toEqual([
    'Hands: before: Speaker K 3, Speaker L 4, Both 5 (12 hands)',
  ])
})

it('becomes a file that shows a teacher’s remark as it was written', () => {
  const remarks = { 'trust-exit': '# Not a title\n* nor a list <b>' }
  const parts = foundBy(aClass({ remarks }), debate, {}, wording)
  expect(writeMarkdown('What 3B found', 'On trust', parts)).toBe(
    [
      '# What 3B found\n',
      'On trust\n',
      '## What has to come first?\n',
      '- Note on “To finish”: \\# Not a title \\* nor a list \\<b\\>\n',
    ].join('\n'),
  )
})

import { expect, it } from 'vitest'
import { aDebate, aRelation, aView } from './a-debate.ts'
import { inEnglish } from './a-speaker.ts'
import { silencesOf } from './silences.ts'

const told = (debate = aDebate()) =>
  silencesOf(debate).map(({ speaker, theme, on }) => [speaker.id, theme.id, on?.text.en])

it('says who has no view on a theme at all, once', () => {
  expect(told()).toEqual([['sasae', 'risks', undefined]])
})

it('says on which point of a theme only the other speaks', () => {
  const views = [
    aView({ id: 'sasae-trust' }),
    aView({ id: 'sasae-paper' }),
    aView({ id: 'shin-trust', speaker: 'shin', themes: ['trust', 'risks'] }),
    aView({ id: 'sasae-risks', themes: ['risks'] }),
  ]
  const relations = [
    aRelation(),
    aRelation({
      id: 'only-paper',
      kind: 'oneSided',
      views: ['sasae-paper'],
      silence: inEnglish('Nothing of his on paper is printed.'),
    }),
  ]

  expect(told(aDebate({ views, relations }))).toEqual([
    ['shin', 'trust', 'Nothing of his on paper is printed.'],
  ])
})

import { expect, it } from 'vitest'
import { aDebate, aView } from './a-debate.ts'
import { shareBySpeaker } from './fairness.ts'

it('lists a speaker who says nothing with zeros, not leaves them out', () => {
  const debate = aDebate({ views: [aView({ speaker: 'shin' })] })

  expect(shareBySpeaker(debate).map((share) => share.views)).toEqual([0, 1])
})

it('counts quoted words, and a view of two themes in each of them but once in the whole', () => {
  const debate = aDebate()

  expect(shareBySpeaker(debate)).toEqual([
    { speakerId: 'sasae', views: 1, quotations: 1, words: 5 },
    { speakerId: 'shin', views: 2, quotations: 0, words: 0 },
  ])
  expect(shareBySpeaker(debate, 'risks').map(({ views }) => views)).toEqual([0, 1])
  expect(shareBySpeaker(debate, 'trust').map(({ views }) => views)).toEqual([1, 2])
})

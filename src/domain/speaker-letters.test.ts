import { expect, it } from 'vitest'
import { aDebate, aTheme } from './a-debate.ts'
import { aSpeaker, SHIN } from './a-speaker.ts'
import { lettersFor, speakersByLetter } from './speaker-letters.ts'

const four = ['continuity', 'risks', 'history', 'trust'].map((id) => aTheme({ id }))
const ordersOf = (id: string) => [...speakersByLetter(aDebate({ id, themes: four })).values()]
const ids = Array.from({ length: 1000 }, (_, i) => `debate-${i}`)

it('gives each speaker either letter about as often', () => {
  const firsts = ids.flatMap((id) => ordersOf(id).map(([first]) => first))
  const share = firsts.filter((first) => first === 'sasae').length / firsts.length
  expect(share).toBeGreaterThan(0.47)
  expect(share).toBeLessThan(0.53)
})

it('never leaves the letters alike in all themes of a debate', () => {
  for (const id of ids) expect(new Set(ordersOf(id).map(String)).size).toBe(2)
})

it('keeps the letters that a class saw: they hang on the ids alone', () => {
  const seen = [
    ['continuity', ['shin', 'sasae']],
    ['risks', ['sasae', 'shin']],
    ['history', ['sasae', 'shin']],
    ['trust', ['shin', 'sasae']],
  ]
  const debate = aDebate({ id: 'korea-japan-2025', themes: four })
  expect([...speakersByLetter(debate)]).toEqual(seen)
  expect([...speakersByLetter({ ...debate, speakers: [SHIN, aSpeaker()] })]).toEqual(seen)
})

it('has letters for six', () => {
  const speakers = 'abcdef'.split('').map((id) => aSpeaker({ id, career: [] }))
  for (const order of speakersByLetter(aDebate({ speakers })).values()) {
    expect(order.toSorted()).toEqual('abcdef'.split(''))
  }
  expect(lettersFor(6).join('')).toBe('KLMNOP')
})

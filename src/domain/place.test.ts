import { expect, it } from 'vitest'
import { pathOf, readPlace, withNames, withoutNames } from './place.ts'

const PLACE = { language: 'ko', debateId: 'korea-japan-2025' } as const

it('reads what it writes, with names and without', () => {
  for (const place of [PLACE, withoutNames(PLACE)]) expect(readPlace(pathOf(place))).toEqual(place)
  expect(pathOf(withoutNames(PLACE))).toBe('/ko/korea-japan-2025/blind/')
  expect(withNames(withoutNames(PLACE))).toEqual(PLACE)
})

it.each(['/xx/a/', '/ko/', '/ko/A/', '/ko/a/b/', '/ko/a/blind/c/', '/ko/a/nothing/', '//', ''])(
  'takes %j for no page of ours',
  (path) => expect(readPlace(path)).toBeUndefined(),
)

import { expect, it } from 'vitest'
import { onScreen, pathOf, readPlace, SCREENS, withNames, withoutNames } from './place.ts'

const PLACE = { language: 'ko', debateId: 'korea-japan-2025' } as const

it('reads what it writes, with names and without', () => {
  for (const place of [PLACE, withoutNames(PLACE)]) expect(readPlace(pathOf(place))).toEqual(place)
  expect(pathOf(withoutNames(PLACE))).toBe('/ko/korea-japan-2025/blind/')
  expect(withNames(withoutNames(PLACE))).toEqual(PLACE)
})

it.each(SCREENS)('has an address of its own for the screen “%s”', (screen) => {
  const place = onScreen(PLACE, screen)
  expect(readPlace(pathOf(place))).toEqual(place)
})

it('keeps what teachers and schools read below the page that leads a lesson', () => {
  expect(pathOf(onScreen(PLACE, 'notes'))).toBe('/ko/korea-japan-2025/discuss/notes/')
})

it.each([
  '/xx/a/',
  '/ko/',
  '/ko/A/',
  '/ko/a/b/',
  '/ko/a/blind/c/',
  '/ko/a/nothing/',
  '/ko/a/notes/',
  '//',
  '',
])('takes %j for no page of ours', (path) => expect(readPlace(path)).toBeUndefined())

import { expect, it } from 'vitest'
import { aLesson, aRun, sealedParts, someSteps } from './a-lesson.ts'
import type { Spot, StepKind } from './lesson.ts'
import type { LessonRun } from './lesson-run.ts'
import { phonePaths } from './phone-paths.ts'
import { readPlace } from './place.ts'

const { debate } = sealedParts()
const HERE = { language: 'ko', debateId: 'a-debate', screen: 'discuss' } as const

const at = (kinds: readonly StepKind[], at: Spot, uncovered: LessonRun['uncovered'] = []) =>
  phonePaths(HERE, aRun({ lesson: aLesson({ steps: someSteps(kinds) }), at, uncovered }), debate)

const spot = (step: number, page = 0) => ({ step, page })

it('opens the page without names as long as the class hasn’t seen them', () => {
  expect(at(['views', 'names'], spot(0))).toEqual({
    path: '/ko/a-debate/blind/?theme=trust',
    short: '/s/masks/1/',
    isBlind: true,
  })
  expect(at(['views', 'names'], spot(1)).isBlind).toBe(true)
})

it('opens the page with names once they are shown', () => {
  expect(at(['views', 'names'], spot(1, 1), ['trust-names'])).toEqual({
    path: '/ko/a-debate/?theme=trust',
    short: '/s/two/1/',
    isBlind: false,
  })
})

it('stays without names while the class has still to read how the views stand', () => {
  const kinds: StepKind[] = ['names', 'relation', 'exit']
  expect(at(kinds, spot(0, 1), ['trust-names']).isBlind).toBe(true)
  expect(at(kinds, spot(1), ['trust-names']).isBlind).toBe(true)
  expect(at(kinds, spot(1, 1), ['trust-names', 'trust-relation']).isBlind).toBe(false)
})

it('goes back to the page without names when the class goes back before them', () => {
  expect(at(['views', 'names'], spot(0), ['trust-names']).isBlind).toBe(true)
})

it('gives the theme the number it has in the debate, and only pages that exist', () => {
  const lesson = aLesson({ steps: someSteps(['views'], 'risks') })
  const { path, short } = phonePaths(HERE, aRun({ lesson }), debate)
  expect(short).toBe('/s/masks/2/')
  expect(readPlace(path.split('?')[0] ?? '')).toEqual({
    language: 'ko',
    debateId: 'a-debate',
    isBlind: true,
  })
})

import { expect, it } from 'vitest'
import { aDebate } from './a-debate.ts'
import { disguise } from './disguise.ts'
import { minutesOf, TEMPLATES } from './lesson.ts'
import { lessonDebate, testedViews } from './lesson-debate.ts'
import { lessonGuide, lessonPlans } from './lesson-plan.ts'
import { fitsTheme, lessonFrom } from './lesson-templates.ts'

const authored = aDebate()
const debate = lessonDebate(disguise(authored), testedViews(authored), {
  relation: '',
  names: '',
  next: '',
})
const plans = lessonPlans(debate)

it.each(TEMPLATES)('tells teachers the steps and times that “%s” begins with', (template) => {
  const plan = plans.find((one) => one.template === template)
  const lesson = lessonFrom(template, ['trust'], debate)
  expect(plan?.steps).toEqual(lesson.steps.map(({ id, kind, minutes }) => ({ id, kind, minutes })))
  expect(plan?.minutes).toBe(minutesOf(lesson))
})

it('names only themes that a lesson can be led on', () => {
  for (const { template, themes } of plans) {
    expect(themes.every((theme) => fitsTheme(template, theme, debate))).toBe(true)
    expect(themes).not.toContain('risks') // where only one speaks
  }
})

it('carries nothing of what is said, or by whom', () => {
  const carried = JSON.stringify(lessonGuide(debate))
  for (const { claim } of debate.views) expect(carried).not.toContain(claim.en)
  expect(carried).not.toMatch(/sasae|shin/i)
})

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { LessonRun } from '#domain/lesson-run.ts'
import { keptOf, leadALesson } from './a-lesson.ts'
import { fold, printOut } from './paper.ts'
import { expect, test } from './visitor.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const line = (page: Page, words: string | RegExp) =>
  page.getByRole('listitem').filter({ hasText: words })

/** A class of 27 that has come to the last step. */
const done =
  (uncovered: readonly string[]) =>
  (run: LessonRun): LessonRun => ({
    ...run,
    at: { step: run.lesson.steps.length - 1, page: 0 },
    tallies: {
      'trust-before': { agree: 3, leanAgree: 5, unsure: 10, leanDisagree: 6 },
      'trust-who': { k: 10, l: 12, either: 5 },
      'trust-code': { shared: 3, emphasis: 12, different: 8, opposed: 4 },
      'trust-after': { agree: 2, leanAgree: 4, unsure: 4, leanDisagree: 9 },
    },
    uncovered,
    skipped: ['trust-trail'],
    remarks: { 'trust-restate': 'Mind the gap between *saying* and doing.' },
  })
const ALL = ['trust-relation', 'trust-names']

async function endLesson(page: Page, uncovered: readonly string[]) {
  const run = await leadALesson(page, { classSize: 27, change: done(uncovered) })
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'What 3B found' })).toBeVisible()
  return run
}

test('what a class found is summed up, saved as a file and printed', async ({ page }) => {
  await endLesson(page, ALL)
  await expect(page.locator('#lesson')).toBeFocused()
  await expect(line(page, /^Hands: before: .*Unsure 10.*Disagree 3 \(27 hands\)/)).toBeVisible()
  await expect(line(page, '“Unsure” went from 10 to 4.')).toBeVisible()
  await expect(line(page, /It was (Kenichiro Sasae|Shin Kak-soo)\. Guesses: /)).toBeVisible()
  await expect(line(page, /^Our reading: /)).toBeVisible()
  await expect(line(page, 'Skipped, out of time: The sources')).toBeVisible()
  expect(await page.locator('#lesson').textContent()).not.toMatch(/\d\s*%/)

  const saving = page.waitForEvent('download')
  await button(page, 'Save as a file').click()
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/^korea-japan-2025-\d{4}-\d\d-\d\d\.md$/)
  const markdown = await readFile(await file.path(), 'utf8')
  expect(markdown).toMatch(/^# What 3B found\n\n.+27 pupils\n\n## .+\n\n- Hands: before: Agree 3/)
  expect(markdown).toContain(
    '- Note on “Restate”: Mind the gap between \\*saying\\* and doing\\.\n',
  )

  const paper = (await printOut(page)).map(({ text }) => text)
  expect(paper).toHaveLength(1)
  for (const words of await page.getByRole('listitem').allTextContents()) {
    if (words.startsWith('Hands')) expect(paper[0]).toContain(fold(words))
  }
  expect(paper[0]).toContain(fold('What 3B found'))
  expect(paper[0]).not.toContain(fold('Erase this lesson'))

  await button(page, 'Back to the lesson').click()
  await expect(page.locator('.rail-name')).toContainText('To finish')
  await page.keyboard.press('PageDown')
})

test('names that the class has not seen stay out of what it found', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await endLesson(page, [])
  await expect(line(page, 'Speaker K 10, Speaker L 12')).toBeVisible()
  expect(await page.locator('#lesson').textContent()).not.toMatch(/Sasae|Shin|Our reading/)
  expect(asked.filter((url) => /\.(names|relation|next)\./.test(url))).toEqual([])
})

test('a lesson is erased after asking once, in other tabs too, and nothing of it is left', async ({
  page,
  context,
}) => {
  const { id } = await endLesson(page, ALL)
  const second = await context.newPage()
  await second.goto(`/en/korea-japan-2025/discuss/#run=${id}`)
  await expect(second.locator('.stage')).toBeVisible()

  await button(page, 'Erase this lesson').click()
  const dialog = page.getByRole('dialog', { name: 'Erase this lesson?' })
  await expect(dialog.getByRole('button', { name: 'Save as a file' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(dialog).toBeHidden()
  expect(JSON.stringify(await keptOf(page))).toContain('Mind the gap')

  await button(page, 'Erase this lesson').click()
  await dialog.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByRole('heading', { name: 'Lead a discussion' })).toBeVisible()
  // What stays is a random number, so that no tab that missed it brings the lesson back.
  expect(await keptOf(page)).toEqual({ runs: [], aside: [], erased: [{ id }] })
  await expect(page.getByRole('heading', { name: 'Under way' })).toHaveCount(0)

  await expect(second.getByRole('alert').filter({ hasText: 'erased in another tab' })).toBeVisible()
  await second.reload()
  await expect(second.getByText(/^This lesson isn’t kept in this browser/)).toBeVisible()
  await second.close()
})

test('a class that never ended its lesson is erased from the list, asked once', async ({
  page,
}) => {
  const { id } = await leadALesson(page, { change: done(ALL) })
  await page.goto('/en/korea-japan-2025/discuss/')
  await expect(page.getByText('3B begun')).toBeVisible()
  await button(page, 'Erase 3B').click()
  await button(page, 'Keep').click()
  await button(page, 'Erase 3B').click()
  await button(page, 'Erase for good').click()
  await expect(page.getByRole('heading', { name: 'Under way' })).toHaveCount(0)
  expect(await keptOf(page)).toEqual({ runs: [], aside: [], erased: [{ id }] })
})

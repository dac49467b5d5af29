import { readdir, readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { keptOf, leadALesson } from './a-lesson.ts'
import { expect, test } from './visitor.ts'

const SET_UP = '/en/korea-japan-2025/discuss/'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function prepare(page: Page, address = SET_UP) {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

const total = (page: Page) => page.getByRole('status').filter({ hasText: 'in all' })
const names = (page: Page) => page.locator('.step-name').allTextContents()
const minutes = (page: Page, step: string) =>
  page.getByRole('spinbutton', { name: `Minutes for “${step}”`, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Another teacher's browser, which already keeps a class of its own. */
async function colleague(page: Page) {
  const context = await page.context().browser()?.newContext()
  const other = await context?.newPage()
  if (!other) throw new Error('no browser')
  await leadALesson(other, { template: 'quick' })
  const before = await keptOf(other)
  return {
    page: other,
    /** That nothing of what was kept has changed. */
    keepsAllAsItWas: async () => expect(await keptOf(other)).toEqual(before),
    leave: () => context?.close(),
  }
}

test('a teacher picks kind, themes and steps, and sees the time it takes', async ({ page }) => {
  await prepare(page)
  await expect(total(page)).toHaveText('13 steps, 43 minutes in all.')
  await page.getByRole('checkbox', { name: /Trust/ }).check()
  await expect(total(page)).toHaveText('26 steps, 86 minutes in all.')
  await page.getByRole('checkbox', { name: /Continuity/ }).uncheck()
  await page.getByRole('radio', { name: /^Quick compare/ }).check()
  await expect(total(page)).toHaveText('8 steps, 17 minutes in all.')
  expect((await names(page))[0]).toBe('What to know first')

  await minutes(page, 'The views').fill('9')
  await expect(total(page)).toHaveText('8 steps, 22 minutes in all.')
  await button(page, 'Move down: The question').click()
  expect((await names(page)).slice(0, 3)).toEqual([
    'What to know first',
    'The views',
    'The question',
  ])
  await button(page, 'Drop: Your reading').click()
  await expect(page.getByText('Dropped: Your reading.')).toBeVisible()
  await expect(total(page)).toHaveText('7 steps, 19 minutes in all.')
  await button(page, 'Put back').click()
  await expect(total(page)).toHaveText('8 steps, 22 minutes in all.')
  // With the names goes all that tells them; what is changed afterwards is not taken back.
  await page.getByRole('radio', { name: /^Then and now/ }).check()
  await button(page, 'Drop: The names').click()
  await expect(page.getByText('Dropped: The names, What happened next.')).toBeVisible()
  await minutes(page, 'Talk').fill('4')
  await expect(button(page, 'Put back')).toHaveCount(0)
})

test('the steps are timed, moved, worded and dropped by keyboard, focus stays', async ({
  page,
}) => {
  await prepare(page)
  const up = button(page, 'Move up: Hands: before')
  await up.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(up).toBeFocused()
  await expect(up).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  expect((await names(page))[0]).toBe('Hands: before')

  await minutes(page, 'Restate').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await expect(minutes(page, 'Restate')).toHaveValue('')
  await page.keyboard.type('12')
  await expect(total(page)).toHaveText('13 steps, 50 minutes in all.')
  await page.keyboard.press('ArrowDown')
  await expect(total(page)).toHaveText('13 steps, 49 minutes in all.')
  await page.keyboard.type('9')
  await page.keyboard.press('Tab')
  await expect(minutes(page, 'Restate')).toHaveValue('11')

  const last = page.locator('.step-row').filter({ hasText: 'To finish' })
  await last.locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Wording of “To finish”' })).toBeFocused()
  await page.keyboard.type('What stays with you? ')
  // The words, the space at their end too, are still there when the page is opened again.
  await page.reload()
  await last.locator('summary').click()
  await expect(page.getByRole('textbox', { name: 'Wording of “To finish”' })).toHaveValue(
    'What stays with you? ',
  )
  await button(page, 'Drop: To finish').focus()
  await page.keyboard.press('Enter')
  await expect(total(page)).toHaveText('12 steps, 46 minutes in all.')
})

test('a prepared lesson opens elsewhere from its link and from its file, and changes nothing there', async ({
  page,
}) => {
  await prepare(page)
  await page.getByRole('radio', { name: /^After homework/ }).check()
  await page.getByRole('radio', { name: /^Three answers/ }).check()
  await minutes(page, 'Restate').fill('7')
  await button(page, 'Move up: Hands: before').click()
  const prepared = await names(page)
  await button(page, 'Copy link').click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const saving = page.waitForEvent('download')
  await button(page, 'Save as a file').click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('korea-japan-2025-homework.lesson.json')
  const bytes = await readFile(await file.path())

  const other = await colleague(page)
  for (const way of ['link', 'file'] as const) {
    await other.page.goto('about:blank')
    await prepare(other.page, way === 'link' ? link : SET_UP)
    if (way === 'file') {
      await other.page.getByLabel('Open a file').setInputFiles({
        name: 'from a colleague.json',
        mimeType: 'application/json',
        buffer: bytes,
      })
      await expect(other.page.getByText('Lesson opened.')).toBeVisible()
    }
    await expect(total(other.page)).toHaveText('9 steps, 23 minutes in all.')
    expect(await names(other.page)).toEqual(prepared)
    await expect(other.page.getByRole('radio', { name: /^Three answers/ })).toBeChecked()
  }
  await other.keepsAllAsItWas()
  await other.leave()
  expect(await keptOf(page)).toMatchObject({ runs: [] })
})

test('a broken link and a broken file say what is wrong, and change nothing', async ({ page }) => {
  await prepare(page)
  await minutes(page, 'Restate').fill('8')
  await expect(page).toHaveURL(/#lesson=/)
  const link = page.url()

  const alarm = page.getByRole('alert')
  await prepare(page, SET_UP)
  await page.goto(link.slice(0, -40))
  await page.reload()
  await expect(alarm.filter({ hasText: 'This lesson could not be opened.' })).toContainText(
    'Copy the whole link again',
  )
  await expect(total(page)).toHaveText('13 steps, 43 minutes in all.')

  const open = (content: string) =>
    page.getByLabel('Open a file').setInputFiles({
      name: 'lesson.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
  const lesson = JSON.parse(
    atob(link.split('#lesson=')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''),
  )
  await open(JSON.stringify(lesson).slice(0, 300))
  await expect(alarm.filter({ hasText: 'line 1, column' })).toBeVisible()
  await open(JSON.stringify({ ...lesson, debateId: 'harbour' }))
  await expect(alarm.filter({ hasText: 'belongs to another debate: harbour' })).toBeVisible()
  await open(JSON.stringify({ ...lesson, steps: lesson.steps.slice(9) }))
  await expect(alarm.filter({ hasText: 'steps[0]: this step tells names.' })).toBeVisible()
  await open('["shopping list"]')
  await expect(alarm.filter({ hasText: 'This is not a lesson.' })).toBeVisible()
  await expect(total(page)).toHaveText('13 steps, 43 minutes in all.')
  // A whole link heals it, and its fault is told no more.
  await page.goto(link)
  await expect(total(page)).toHaveText('13 steps, 46 minutes in all.')
  await expect(page.locator('.faults')).toHaveCount(0)
  expect(await keptOf(page)).toMatchObject({ runs: [] })
})

test('a class has a name and a size if its teacher likes', async ({ page }) => {
  await prepare(page)
  await page.getByRole('textbox', { name: 'Class (if you like)' }).fill('3B')
  await page.getByRole('textbox', { name: 'Pupils here (if you like)' }).fill('27')
  const toHands = async () => {
    await button(page, 'Start the lesson').click()
    await expect(page.locator('.stage')).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(page.locator('.rail-name')).toContainText('The question')
    await page.keyboard.press('PageDown')
    await expect(page.locator('.rail-name')).toContainText('Hands: before')
  }
  await toHands()
  await expect(page.getByRole('textbox', { name: 'Pupils here' })).toHaveValue('27')

  await prepare(page)
  await expect(page.getByText('3B begun')).toBeVisible()
  await toHands()
  await expect(page.getByRole('textbox', { name: 'Pupils here' })).toHaveValue('')
  const { runs } = await keptOf(page)
  expect(runs).toHaveLength(2)
})

/** What only files of lessons hold: how they are stored, read and drawn as a code. */
const MARKS = ['vis-a-vis:lessons', 'createObjectStore', 'strict_object', 'OPQRSTUVWXYZ $%*+']

test('a reader who compares loads nothing of lessons', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await prepare(page, '/en/korea-japan-2025/')
  await page.getByRole('checkbox', { name: /^Trust/ }).check()
  await page.locator('.view:visible').first().hover()
  await page.getByRole('button', { name: 'Copy, link, print' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const scripts = asked.filter((url) => url.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(2)
  for (const url of scripts) {
    const text = await (await page.request.get(url)).text()
    expect(
      MARKS.filter((mark) => text.includes(mark)),
      url,
    ).toEqual([])
  }

  // The same marks stand in what a lesson loads.
  const all = (await readdir('dist/assets')).filter((name) => name.endsWith('.js'))
  const site = (
    await Promise.all(all.map((name) => readFile(`dist/assets/${name}`, 'utf8')))
  ).join()
  for (const mark of MARKS) expect(site).toContain(mark)
})

test('a teacher in a hurry goes past the steps to the class, and starts', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto('/en/korea-japan-2025/discuss/')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('button', { name: 'With a class' }).click()
  await expect(page.getByRole('textbox', { name: 'Class (if you like)' })).toBeFocused()
  const start = page.getByRole('button', { name: 'Start the lesson' })
  await expect(start).toBeInViewport()
  await start.click()
  await expect(page.locator('.stage')).toBeVisible()
})

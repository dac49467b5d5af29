import { leadALesson } from './a-lesson.ts'
import { expect, test } from './visitor.ts'

test('clicker and keyboard: first, last, blank, space, and out', async ({ page }) => {
  await leadALesson(page, { template: 'quick', themes: ['trust'] })
  const status = page.locator('.rail-name')
  await page.keyboard.press('End')
  await expect(status).toContainText('Step 8 of 8')
  await page.keyboard.press('Home')
  await expect(status).toContainText('Step 1 of 8')
  await page.keyboard.press('ArrowRight')
  await expect(status).toContainText('Step 2 of 8')
  await page.keyboard.press('PageUp')
  await expect(status).toContainText('Step 1 of 8')

  await page.keyboard.press('b')
  await expect(page.locator('.blank')).toBeVisible()
  // Any way on lights the screen first, and goes nowhere.
  await page.keyboard.press('PageDown')
  await expect(page.locator('.blank')).toHaveCount(0)
  await expect(status).toContainText('Step 1 of 8')
  await page.keyboard.press('.')
  await expect(page.locator('.blank')).toBeVisible()
  await page.keyboard.press('.')
  await expect(page.locator('.blank')).toHaveCount(0)

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('Space')
  await expect(status).toContainText('Step 2 of 8')
  // A focused button takes the space for itself.
  await page.getByRole('button', { name: 'Back', exact: true }).focus()
  await page.keyboard.press('Space')
  await expect(status).toContainText('Step 1 of 8')

  await page.keyboard.press('Escape')
  await expect(page.locator('.stage')).toHaveCount(0)
})

test('the timer runs to a visible end, pauses, and takes a minute more', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T09:00:00') })
  await leadALesson(page, { template: 'quick', themes: ['trust'] })
  await page.keyboard.press('t')
  await expect(page.getByRole('button', { name: /^Stop timer/ })).toBeVisible()
  await page.clock.runFor(61_000)
  await expect(page.locator('.key-time')).toContainText(/^0:5\d$/)
  await page.keyboard.press('t')
  await page.clock.runFor(30_000)
  await expect(page.locator('.key-time')).toContainText(/^0:5\d$/)
  await page.getByRole('button', { name: 'One minute more' }).click()
  await expect(page.locator('.key-time')).toContainText(/^1:5\d$/)
  await page.keyboard.press('t')
  await page.clock.runFor(125_000)
  await expect(page.getByText('Time is up.')).toBeVisible()
})

test('out of time: a step is skipped, its dot says so, and any step can be reached', async ({
  page,
}) => {
  await leadALesson(page, { template: 'quick', themes: ['trust'] })
  await page.keyboard.press('m')
  await page.getByRole('dialog').getByRole('button', { name: 'Skip: out of time' }).click()
  await expect(page.locator('.rail-name')).toContainText('Step 2 of 8')
  await expect(page.getByRole('button', { name: 'What to know first, skipped' })).toBeVisible()
  await page.getByRole('button', { name: 'Your reading' }).click()
  await expect(page.locator('.rail-name')).toContainText('Step 5 of 8')
})

test('F5, which some clickers send, resumes where the class was', async ({ page }) => {
  await leadALesson(page, { template: 'quick', themes: ['trust'] })
  for (const step of [2, 3]) {
    await page.keyboard.press('PageDown')
    await expect(page.locator('.rail-name')).toContainText(`Step ${step} of 8`)
  }
  await page.reload()
  await expect(page.locator('.rail-name')).toContainText('Step 3 of 8')
})

import type { Page } from '@playwright/test'
import { expect, test } from './visitor.ts'

const HOME = '/en/korea-japan-2025/'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('a view is copied with its source, and a link leads back to it', async ({ page, baseURL }) => {
  await open(page, HOME)
  await page.getByRole('button', { name: 'Copy or link: Sasae, view 2' }).last().click()
  const dialog = page.getByRole('dialog', { name: 'Take away: Sasae, view 2' })
  await dialog.getByRole('button', { name: 'Copy with its source' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Copied.')
  const citation = await copied(page)
  expect(citation).toContain('Kenichiro Sasae, in our words: He thinks it essential')
  expect(citation).toContain('“it is essential to make efforts to build up that trust first”')
  expect(citation).toContain('30 May 2025, paragraph 25. https://www.koreaherald.com/')

  await dialog.getByRole('button', { name: 'Copy a link to this view' }).click()
  await expect.poll(() => copied(page)).toBe(`${baseURL}${HOME}?theme=trust#trust-4`)
  await dialog.getByRole('button', { name: /^Copy a link to the relation/ }).click()
  await expect.poll(() => copied(page)).toBe(`${baseURL}${HOME}?theme=trust&bridge=trust-bridge-2`)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await open(page, `${HOME}?theme=trust#trust-4`)
  await expect(page.locator('#trust-4')).toBeInViewport()
})

test('a task travels in a link and stands above the first view as plain text', async ({ page }) => {
  await open(page, `${HOME}?theme=trust`)
  await page.getByRole('button', { name: 'Copy, link, print' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take away' })
  await dialog.getByRole('textbox').fill('Read both. <b>Which word</b> is the most careful?')
  await dialog.getByRole('button', { name: 'Copy a link with this task' }).click()
  await expect(dialog.getByRole('status')).toHaveText('Copied.')
  const link = await copied(page)
  expect(link).toContain('?theme=trust#task=')
  await page.keyboard.press('Escape')

  await page.goto('/ko/korea-japan-2025/')
  await open(page, link)
  await expect(page.locator('#task')).toHaveText(
    'Task, from your link: Read both. <b>Which word</b> is the most careful?',
  )
  const task = await page.locator('#task').boundingBox()
  const first = await page.locator('.view:visible').first().boundingBox()
  expect(task && first && task.y < first.y).toBe(true)
  await page.getByRole('link', { name: '日本語' }).click()
  await expect(page.locator('#task')).toContainText('Which word')
})

test('a task in a link shows before the app runs', async ({ page, expectTrouble }) => {
  expectTrouble(/ERR_FAILED/)
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(`${HOME}#task=Compare%20view%201`)
  await expect(page.locator('#task')).toContainText('Compare view 1')
})

test('where copying is not allowed, the text stands there to be selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await open(page, HOME)
  await page.getByRole('button', { name: 'Copy, link, print' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Copy a link to what is shown' }).click()
  await expect(dialog.getByRole('status')).toContainText('did not allow copying')
  await expect(dialog.locator('textarea[readonly]')).toHaveValue(/korea-japan-2025/)
})

test('keys: a list of them, views by J and K, the search by a slash, and off at will', async ({
  page,
}) => {
  await open(page, HOME)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('next view, view before')
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page.locator('#continuity-2')).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.locator('#continuity-1')).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Words' })).toBeFocused()
  await page.keyboard.type('j0')
  await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('j0')

  await open(page, HOME)
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.locator('h1').click()
  await page.keyboard.press('4')
  await expect(page).toHaveURL(HOME)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('switched off')
})

import type { Page } from '@playwright/test'
import { expect, test } from './visitor.ts'

const HOME = '/en/korea-japan-2025/'

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', '')

async function openMore(page: Page) {
  await page.locator('.more-filters summary').click()
  await expect(page.getByRole('searchbox', { name: 'Words' })).toBeVisible()
}

test.describe('filters for single views', () => {
  test('kind and speaker choose views; a view joined to a found one stays, quieter', async ({
    page,
  }) => {
    await page.goto(`${HOME}?theme=continuity`)
    await ready(page)
    await openMore(page)
    await page.getByRole('checkbox', { name: /^Forecast/ }).check()
    await page.getByRole('checkbox', { name: /^Shin/ }).check()
    await expect(page).toHaveURL(/speaker=shin&kind=forecast$/)
    const theme = page.getByRole('region', { name: 'Continuity' })
    await expect(theme.locator('#continuity-2')).toBeVisible()
    await expect(theme.locator('#continuity-1')).toHaveAttribute('data-beside', 'true')
    await expect(theme.locator('#continuity-8')).toBeHidden()
    await expect(page.getByRole('status')).toHaveText(/2 views, 2 more for comparison/)

    await page.goBack()
    await expect(page).toHaveURL(/\?theme=continuity&kind=forecast$/)
    await expect(page.getByRole('checkbox', { name: /^Shin/ })).not.toBeChecked()
  })

  test('words are found as typed, marked, and kept in the link', async ({ page }) => {
    await page.goto(HOME)
    await ready(page)
    await openMore(page)
    await page.getByRole('searchbox', { name: 'Words' }).pressSequentially('ＤＥＭＯＣＲＡＣ')
    await expect(page.locator('.view:visible', { hasText: 'democracies' })).not.toHaveCount(0)
    await expect(page.locator('.view:visible')).not.toHaveCount(30)
    await expect(page).toHaveURL(/\?q=/)
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0))
      .toBeGreaterThan(0)

    const link = page.url()
    await page.goto('/ko/korea-japan-2025/')
    await page.goto(link)
    await ready(page)
    await expect(page.locator('.view:visible', { hasText: 'democracies' })).not.toHaveCount(0)
    await expect(page.locator('.more-filters summary')).toContainText('1')
  })

  test('typing makes no entry of its own in the history', async ({ page }) => {
    await page.goto(HOME)
    await ready(page)
    await openMore(page)
    await page.getByRole('searchbox', { name: 'Words' }).pressSequentially('trust', { delay: 20 })
    await expect(page).toHaveURL(/q=trust$/)
    expect(await page.evaluate(() => history.length)).toBe(2)
  })

  test('where nothing is found, the page says what to loosen and does it', async ({ page }) => {
    await page.goto(`${HOME}?theme=risks&q=democracies`)
    await ready(page)
    await expect(page.getByRole('status')).toHaveText('Nothing found with these filters.')
    await page.getByRole('button', { name: /^Without themes/ }).click()
    await expect(page.getByRole('region', { name: 'Trust' })).toBeVisible()
    await page.getByRole('link', { name: 'Show everything' }).click()
    await expect(page).toHaveURL(HOME)
  })

  test.describe('in a browser without highlights', () => {
    test('what is found stands in mark elements', async ({ page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
      await page.goto(`${HOME}?q=democracies`)
      await ready(page)
      await expect(page.locator('mark').first()).toHaveText('democracies')
    })
  })

  for (const [language, words, found] of [
    ['ko', '민주주의', '민주주의'],
    ['ja', '民主主義', '民主主義'],
  ] as const) {
    test(`words are found in ${language}, wherever in a word they stand`, async ({ page }) => {
      await page.goto(`/${language}/korea-japan-2025/?q=${encodeURIComponent(words)}`)
      await ready(page)
      await expect(page.locator('.view:visible', { hasText: found })).not.toHaveCount(0)
      await expect(page.locator('.view:visible')).not.toHaveCount(30)
    })
  }
})

test.describe('bridges in hand', () => {
  test('a press on a sign pins its bridge and views; a second press or Escape lets go', async ({
    page,
  }) => {
    await page.goto(`${HOME}?theme=trust`)
    await ready(page)
    const sign = page.locator('.bridge-sign[data-bridges=trust-bridge-1]')
    await sign.click()
    await expect(page).toHaveURL(/bridge=trust-bridge-1/)
    await expect(page.locator('#trust-1')).toHaveAttribute('data-forward', 'true')
    await expect(page.locator('#trust-2')).toHaveAttribute('data-forward', 'true')
    await sign.click()
    await expect(page).not.toHaveURL(/bridge/)
    await sign.click()
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/bridge/)
  })

  test('a pointer that rests brings a bridge forward, one that passes does not', async ({
    page,
  }) => {
    await page.goto(`${HOME}?theme=trust`)
    await ready(page)
    const mark = page.locator('.port-link[data-bridges=trust-bridge-1]').first()
    await mark.hover()
    await expect(page.locator('#trust-bridge-1')).toHaveAttribute('data-forward', 'true')
    await page.locator('#trust-name').hover()
    await expect(page.locator('#trust-bridge-1')).not.toHaveAttribute('data-forward')
  })

  test('by keyboard the number leads to the relation and back', async ({ page }) => {
    await page.goto(`${HOME}?theme=trust`)
    await ready(page)
    const mark = page.getByRole('link', { name: 'Sasae, view 1. Same view: Shin, view 1' })
    await mark.focus()
    await page.keyboard.press('Enter')
    const sign = page.locator('.bridge-sign[data-bridges=trust-bridge-1]')
    await expect(sign).toBeFocused()
    await expect(page).toHaveURL(/bridge=trust-bridge-1/)
    await page.keyboard.press('Enter')
    await expect(mark).toBeFocused()
    await expect(page).not.toHaveURL(/bridge/)
  })

  test('a link opens with its bridge in hand', async ({ page }) => {
    await page.goto(`${HOME}?theme=trust&bridge=trust-bridge-3`)
    await ready(page)
    await expect(page.locator('#trust-5')).toHaveAttribute('data-forward', 'true')
  })
})

test.describe('hiding relations', () => {
  const TELLING = '.bridge, .bridge-sign, .theme-verdict, .overview, .key li, .empty, .port-link'

  test('takes verdicts, signs, lines, reasons, lens and overview along', async ({ page }) => {
    await page.goto(`${HOME}?lens=agree`)
    await ready(page)
    await openMore(page)
    await page.getByRole('checkbox', { name: 'Hide relations' }).check()
    await expect(page).toHaveURL(/switch=relations/)
    await expect(page.locator(TELLING).filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('checkbox', { name: /Where they agree/ })).toBeHidden()
    await expect(page.locator('.view:visible')).toHaveCount(30)
    await expect(page.getByRole('status')).toHaveText('Showing all 4 themes: 30 views.')
  })

  test('holds from the first paint, with the app held back', async ({ page, expectTrouble }) => {
    expectTrouble(/ERR_FAILED/)
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(`${HOME}?switch=relations`)
    await expect(page.locator('.claim').first()).toBeVisible()
    await expect(page.locator(TELLING).filter({ visible: true })).toHaveCount(0)
  })
})

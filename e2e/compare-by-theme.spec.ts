import { expect, test } from './visitor.ts'

const HOME = '/en/korea-japan-2025/'

test('a student keeps only the theme they were given, and the link says so', async ({ page }) => {
  await page.goto(HOME)
  await page.getByRole('checkbox', { name: /^Trust/ }).check()

  await expect(page.getByRole('status')).toHaveText(/1 of 4 themes/)
  await expect(page).toHaveURL(/\?theme=trust$/)
  await expect(page.getByRole('region', { name: /Trust/ })).toBeVisible()
  await expect(page.getByRole('region', { name: /Risks/ })).toBeHidden()

  await page.reload()
  await expect(page.getByRole('checkbox', { name: /^Trust/ })).toBeChecked()
  await expect(page.getByRole('region', { name: /Trust/ })).toBeVisible()
  await expect(page.getByRole('region', { name: /Risks/ })).toBeHidden()
})

test('two themes stand together, in the debate’s order however they were chosen', async ({
  page,
}) => {
  await page.goto(HOME)
  await page.getByRole('checkbox', { name: /^Trust/ }).check()
  await page.getByRole('checkbox', { name: /^Risks/ }).check()

  await expect(page).toHaveURL(/\?theme=risks,trust$/)
  await expect(page.getByRole('status')).toHaveText(/2 of 4 themes/)
})

test('a lens shows only its relations, and the views they join', async ({ page }) => {
  await page.goto(HOME)
  await page.getByRole('checkbox', { name: /^Only one speaks/ }).check()

  await expect(page).toHaveURL(/\?lens=only$/)
  const bridges = page.locator('.bridge:visible')
  await expect(bridges.first()).toBeVisible()
  for (const bridge of await bridges.all()) {
    await expect(bridge).toHaveAccessibleName(/^Only one speaks/)
  }
  const shown = await page.locator('.view:not(.empty):visible').count()
  await expect(page.getByRole('status')).toHaveText(new RegExp(`: ${shown} views`))
})

test('back and forward walk through the choices', async ({ page }) => {
  await page.goto(HOME)
  await page.getByRole('checkbox', { name: /^History/ }).check()
  await page.getByRole('checkbox', { name: /^Where they agree/ }).check()
  await expect(page).toHaveURL(/\?theme=history&lens=agree$/)

  await page.goBack()
  await expect(page.getByRole('checkbox', { name: /^Where they agree/ })).not.toBeChecked()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: /^History/ })).not.toBeChecked()
  await expect(page.getByRole('region', { name: /Trust/ })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('checkbox', { name: /^History/ })).toBeChecked()
  await expect(page.getByRole('region', { name: /Trust/ })).toBeHidden()
})

test('number keys choose themes, 0 shows everything, and both can be switched off', async ({
  page,
}) => {
  await page.goto(HOME)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.keyboard.press('3')
  await expect(page).toHaveURL(/\?theme=history$/)
  await page.keyboard.press('0')
  await expect(page).not.toHaveURL(/theme/)

  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await expect(page.getByRole('checkbox', { name: /^History/ })).not.toBeChecked()
})

test('“Show everything” brings all themes and relations back', async ({ page }) => {
  await page.goto(`${HOME}?theme=risks&lens=only`)
  await page.getByRole('link', { name: 'Show everything' }).click()

  await expect(page.getByRole('status')).toHaveText(/all 4 themes/)
  await expect(page).toHaveURL(new RegExp(`${HOME}$`))
  await expect(page.getByRole('region', { name: 'At a glance' })).toBeVisible()
})

test('a link to a theme opens on it: its first view stands on the first screen', async ({
  page,
}) => {
  await page.goto(`${HOME}?theme=history`)
  const first = page
    .getByRole('region', { name: /History/ })
    .locator('.claim')
    .first()
  await expect(first).toBeInViewport()
})

test('an unknown or hostile address falls back quietly', async ({ page }) => {
  await page.goto(`${HOME}?theme=%E0%A4%A&theme=<script>,constructor&lens=__proto__&x=1`)
  await expect(page.getByRole('status')).toHaveText(/all 4 themes/)
  await page.getByRole('checkbox', { name: /^Trust/ }).check()
  await expect(page).toHaveURL(/theme=trust&.*x=1/)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap on a theme filters, and the bar leads back to the filters', async ({ page }) => {
    await page.goto(HOME)
    await page.locator('label', { hasText: /^Risks/ }).tap()
    await expect(page).toHaveURL(/\?theme=risks$/)
    await page
      .getByRole('region', { name: /Risks/ })
      .locator('.view')
      .last()
      .scrollIntoViewIfNeeded()
    await page.getByRole('link', { name: 'Choose themes' }).tap()
    await expect(page.getByRole('checkbox', { name: /^Risks/ })).toBeInViewport()
  })
})

test('the keyboard alone filters', async ({ page }) => {
  await page.goto(HOME)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('checkbox', { name: /^Continuity/ }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?theme=risks$/)
  await expect(page.getByRole('checkbox', { name: /^Risks/ })).toBeFocused()
})

test('sides can be swapped, and nothing else changes', async ({ page }) => {
  await page.goto(HOME)
  const first = page
    .getByRole('region', { name: /Continuity/ })
    .getByRole('article')
    .first()
  await expect(first).toHaveAccessibleName(/^Sasae/)
  await page.getByRole('button', { name: 'Swap sides' }).click()
  await expect(first).toHaveAccessibleName(/^Shin/)
  await expect(page).toHaveURL(new RegExp(`${HOME}$`))
})

test('a term opens its meaning in place', async ({ page }) => {
  await page.goto(HOME)
  await page
    .getByRole('button', { name: /strategic dialogue/i })
    .first()
    .click()
  await expect(page.locator('.meaning:popover-open')).toContainText(/strategic dialogue/i)
  await page.keyboard.press('Escape')
  await expect(page.locator('.meaning:popover-open')).toHaveCount(0)
})

test('a quotation leads to its very words at the publisher', async ({ page }) => {
  await page.goto(HOME)
  const link = page.locator('.view:has(.quote-own) .provenance a').first()
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/www\.koreaherald\.com\/article\/10499598#:~:text=/,
  )
})

import { expect, test } from './visitor.ts'

const HOME = '/en/korea-japan-2025/'

test('a theme chosen while the script is held back stays chosen and reaches the URL', async ({
  page,
}) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(HOME, { waitUntil: 'commit' })
  await page.getByRole('checkbox', { name: /^History/ }).check()
  await expect(page.getByRole('region', { name: /Trust/ })).toBeHidden()
  await expect(page).not.toHaveURL(/theme/)

  release()
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await expect(page.getByRole('checkbox', { name: /^History/ })).toBeChecked()
  await expect(page).toHaveURL(/\?theme=history$/)
  await expect(page.getByRole('status')).toHaveText(/1 of 4 themes/)
})

for (const [what, search] of [
  ['the whole debate', ''],
  ['one theme', '?theme=trust'],
  ['one lens', '?lens=differ'],
] as const) {
  test(`opening ${what} shifts nothing and asks for no data`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.resourceType()))
    await page.addInitScript(() => {
      type Shift = PerformanceEntry & { value: number; sources: { node?: Element }[] }
      const shifts: string[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[]) {
          shifts.push(`${value} ${sources.map(({ node }) => node?.className ?? node?.nodeName)}`)
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(HOME + search)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await page.waitForTimeout(700)

    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
      [],
    )
    expect(asked.filter((type) => type === 'fetch' || type === 'xhr')).toEqual([])
    expect(asked.filter((type) => type === 'script').length).toBeLessThanOrEqual(3)
  })
}

test('a device that prefers dark shows dark from the first paint', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/ERR_FAILED/)
  await page.goto(HOME)
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)

  await page.route('**/*.js', (route) => route.abort())
  await page.reload()
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of ['en', 'ko', 'ja']) {
    test(`everything is readable, filters and lens work, nothing is dead (${language})`, async ({
      page,
    }) => {
      await page.goto(`/${language}/korea-japan-2025/`)
      const themes = page.locator('section.theme')
      await expect(themes).toHaveCount(4)
      await expect(page.locator('.claim').first()).toBeVisible()

      await page.locator('#choose-theme-4').check()
      await expect(themes.nth(0)).toBeHidden()
      await expect(themes.nth(3)).toBeVisible()
      await page.locator('#choose-lens-only').check()
      await expect(themes.nth(3).locator('.bridge:visible').first()).toBeVisible()
      await page.locator('.show-everything').click()
      await expect(themes.nth(0)).toBeVisible()

      await expect(page.locator('.needs-script:visible')).toHaveCount(0)
    })
  }
})

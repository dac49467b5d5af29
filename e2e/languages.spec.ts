import { expect, test } from './visitor.ts'

const LANGUAGES = [
  { tag: 'en', name: 'English', status: /all 4 themes/, own: /Continuity/ },
  { tag: 'ko', name: '한국어', status: /주제 4개 모두/, own: /연속성/ },
  { tag: 'ja', name: '日本語', status: /全4テーマ/, own: /継続性/ },
] as const

for (const { tag, status, own } of LANGUAGES) {
  test(`the page stands in ${tag}, with every foreign name and quotation marked`, async ({
    page,
  }) => {
    await page.goto(`/${tag}/korea-japan-2025/`)
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
    await expect(page.getByRole('status')).toHaveText(status)
    await expect(page.getByRole('region', { name: own })).toBeVisible()

    const unmarked = await page.evaluate((language) => {
      const scripts = { ko: /\p{Script=Hangul}/u, ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u }
      const foreign = Object.entries(scripts).filter(([other]) => other !== language)
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (!parent || parent.closest('script, style')) continue
        const spoken = parent.closest('[lang]')?.getAttribute('lang')
        for (const [other, script] of foreign) {
          if (script.test(node.textContent ?? '') && spoken !== other)
            found.push(node.textContent ?? '')
        }
      }
      return found
    }, tag)
    expect(unmarked).toEqual([])
    for (const quote of await page.locator('.quote p[translate=no]').all()) {
      await expect(quote).toHaveAttribute('lang', 'en')
    }
  })
}

test('another language keeps the place and the selection, and back returns', async ({ page }) => {
  await page.goto('/en/korea-japan-2025/?theme=history,trust')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const second = page.locator('section.theme').nth(3)
  await second.evaluate((section) =>
    scrollTo(0, section.getBoundingClientRect().top + scrollY + 40),
  )
  const before = await second.evaluate((section) => section.getBoundingClientRect().top)

  await page.getByRole('link', { name: '한국어' }).dispatchEvent('click')
  await expect(page).toHaveURL('/ko/korea-japan-2025/?theme=history,trust')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(page).toHaveTitle(/정부가 바뀌어도/)
  await expect(page.locator('#choose-theme-3')).toBeChecked()
  await expect(page.locator('section.theme').nth(0)).toBeHidden()
  const after = await second.evaluate((section) => section.getBoundingClientRect().top)
  expect(Math.abs(after - before)).toBeLessThan(120)

  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('#choose-theme-3')).toBeChecked()
})

for (const [what, answer, says] of [
  [
    'a sign-in page answers instead',
    { status: 200, contentType: 'text/html', body: '<p>Sign in</p>' },
    /not a debate/,
  ],
  [
    'the file is gone',
    { status: 404, contentType: 'text/html', body: 'gone' },
    /could not be found/,
  ],
  [
    'half a file comes',
    { status: 200, contentType: 'application/json', body: '{"id":' },
    /not a debate/,
  ],
] as const) {
  test(`when ${what}, the page says so and stays readable`, async ({ page, expectTrouble }) => {
    expectTrouble(/Failed to load resource/)
    await page.goto('/en/korea-japan-2025/')
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await page.route('**/data/**', (route) => route.fulfill(answer))
    await page.getByRole('link', { name: '日本語' }).click()

    await expect(page.getByRole('alert')).toHaveText(says)
    await expect(page.locator('.claim').first()).toBeVisible()
    await page.unroute('**/data/**')
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
  })
}

test('a page translated by the browser goes on working', async ({ page }) => {
  await page.goto('/en/korea-japan-2025/')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style, [translate=no]'))
        continue
      const font = document.createElement('font')
      text.replaceWith(font)
      font.append(text)
    }
  })
  await page.locator('#choose-theme-2').check()
  await expect(page.getByRole('status')).toHaveText(/1 of 4 themes/)
  await page.getByRole('button', { name: 'Swap sides' }).click()
  await expect(page.getByRole('region', { name: /Risks/ })).toBeVisible()
})

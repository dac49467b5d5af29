import { clipped, expectToFit, reachOf } from './fitting.ts'
import { expect, test } from './visitor.ts'

const PAGES = ['en', 'ko', 'ja'].map((language) => `/${language}/korea-japan-2025/`)

const WIDTHS = [320, 390, 600, 834, 1024, 1440]

for (const path of PAGES) {
  test(`at every width nothing is cut off or scrolls sideways on ${path}`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    for (const width of WIDTHS) {
      await expectToFit(page, [width])
      expect(await overlapping(page), `${width} px`).toEqual([])
    }
  })
}

/** Labels of bridges that lie on one another. */
const overlapping = (page: import('@playwright/test').Page) =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll('.bridge-label')].map((label) => ({
      label: label.textContent?.slice(0, 40),
      box: label.getBoundingClientRect(),
    }))
    return labels.flatMap(({ label, box }, index) =>
      labels
        .slice(index + 1)
        .filter((other) => other.box.top < box.bottom - 1 && box.top < other.box.bottom - 1)
        .map((other) => `${label} / ${other.label}`),
    )
  })

for (const path of PAGES) {
  test(`on a phone the first view stands within one and a half screens on ${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    const top = await page
      .locator('.view')
      .first()
      .evaluate((view) => view.getBoundingClientRect().top)
    expect(top).toBeLessThanOrEqual(1.5 * 844)
  })

  test(`at projector size nothing is under 22 px on ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.goto(path)
    await page.locator('#present').evaluate((input: HTMLInputElement) => input.click())
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((element) => !(element instanceof SVGElement) && element.checkVisibility())
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 22)
        .map((element) => `${element.tagName}.${element.className}`),
    )
    expect(small).toEqual([])
    expect(await reachOf(page)).toBeLessThanOrEqual(1024)
  })
}

test('zoomed to 400 %, a laptop’s page reads in one column', async ({ page }) => {
  await page.setViewportSize({ width: 1280 / 4, height: 720 / 4 })
  await page.goto('/en/korea-japan-2025/')
  expect(await reachOf(page)).toBeLessThanOrEqual(320)
  expect(await clipped(page)).toEqual([])
})

test('with text at 200 % and wide spacing, nothing is cut off', async ({ page }) => {
  await page.goto('/en/korea-japan-2025/')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    const root = document.body.style
    root.setProperty('line-height', '1.5', 'important')
    root.setProperty('letter-spacing', '0.12em', 'important')
    root.setProperty('word-spacing', '0.16em', 'important')
  })
  expect(await reachOf(page)).toBeLessThanOrEqual(1440)
  expect(await clipped(page)).toEqual([])
  expect(await overlapping(page)).toEqual([])
})

for (const path of PAGES) {
  test(`the page holds in the dark on ${path}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('forced colours keep the shapes, the lines and the choice in sight', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/en/korea-japan-2025/?theme=trust')
  const mark = page.locator('.port .mark').first()
  expect(await mark.evaluate((one) => getComputedStyle(one).forcedColorAdjust)).toBe('none')
  const chip = page.locator('.chip', { has: page.locator(':checked') })
  expect(await chip.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
})

test('reduced motion moves nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/en/korea-japan-2025/')
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter(
        (element) => Number.parseFloat(getComputedStyle(element).transitionDuration) > 0.01,
      ).length,
  )
  expect(moving).toBe(0)
})

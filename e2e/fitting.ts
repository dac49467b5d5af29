import { expect, type Page } from '@playwright/test'

/** Texts that a box cuts off; a full-width bracket may hang out of its line by half its width. */
export const clipped = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(p, li, h1, h2, h3, h4, td, th, dt, dd, a), .chip',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).position !== 'absolute')
      .filter((element) => element.scrollWidth > element.clientWidth + 8)
      .map((element) => `${element.className}: ${element.textContent?.slice(0, 40)}`),
  )

/** How far the page reaches sideways. Units: CSS pixels. */
export const reachOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** Expects a page to keep to each width, with no text cut off. */
export async function expectToFit(page: Page, widths: readonly number[]) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    expect(await reachOf(page), `${width} px`).toBeLessThanOrEqual(width)
    expect(await clipped(page), `${width} px`).toEqual([])
  }
}

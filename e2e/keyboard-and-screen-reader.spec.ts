import type { Page } from '@playwright/test'
import { expect, test } from './visitor.ts'

const HOME = '/en/korea-japan-2025/'

/** Tabs through the page and tells of each stop what it is and whether its focus can be seen. */
async function walk(page: Page) {
  const stops: { name: string; ring: boolean; covered: boolean }[] = []
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null
      if (!focused || focused === document.body) return null
      const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect()
      const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1)
      const y = Math.min(Math.max(box.top + Math.min(box.height, 40) / 2, 0), innerHeight - 1)
      const top = document.elementFromPoint(x, y)
      const isCovered =
        !top ||
        !(focused.contains(top) || top.contains(focused) || focused.closest('label')?.contains(top))
      const style = getComputedStyle(focused)
      const name = `${focused.tagName} ${focused.id || focused.getAttribute('href') || focused.textContent}`
      Object.assign(focused, { stops: ((focused as { stops?: number }).stops ?? 0) + 1 })
      return {
        name: `${name} ${(focused as { stops?: number }).stops}`,
        ring: Number.parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none',
        covered: isCovered,
      }
    })
    if (!stop) break
    stops.push(stop)
  }
  return stops
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`Tab reaches each control once, seen and uncovered, at ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto(HOME)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    const stops = await walk(page)
    const reachable = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
          (element) => element.checkVisibility({ visibilityProperty: true }),
        ).length,
    )
    expect(stops.filter(({ name }) => !name.endsWith(' 1'))).toEqual([])
    expect(stops.filter(({ ring }) => !ring)).toEqual([])
    expect(stops.filter(({ covered }) => covered)).toEqual([])
    expect(stops).toHaveLength(reachable)
  })

  test(`targets are 44 px, inline links apart, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto(HOME)
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, .chip, summary, nav a, .plain, .brand, .jump, .show-everything, .strip a',
        ),
      ]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
        .map(
          ({ element, box }) =>
            `${element.className} ${element.textContent} ${box.width}×${box.height}`,
        ),
    )
    expect(small).toEqual([])
  })
}

test('the way past the header leads to the themes', async ({ page }) => {
  await page.goto(HOME)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the comparison' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe(
    'continuity',
  )
})

test('a screen reader hears a theme as it stands: view, view, then what lies between', async ({
  page,
}) => {
  await page.goto(`${HOME}?theme=trust`)
  await expect(page.getByRole('region', { name: /Trust/ })).toMatchAriaSnapshot({
    name: 'trust.aria.yml',
  })
})

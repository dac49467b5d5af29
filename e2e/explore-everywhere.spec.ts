import type { Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility.ts'
import { reachOf } from './fitting.ts'
import { expect, test } from './visitor.ts'

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', '')

type State = {
  readonly name: string
  readonly search: string
  /** What a reader does there, whatever the language. */
  readonly act?: (page: Page) => Promise<void>
}

const openMore = (page: Page) => page.locator('.more-filters summary').click()

/** Every state of the instrument that a link or a press leads to. */
const STATES: readonly State[] = [
  { name: 'views chosen by speaker and kind', search: '?speaker=shin&kind=concern', act: openMore },
  { name: 'views found by a word', search: '?q=2', act: openMore },
  { name: 'nothing found', search: '?theme=risks&q=zzz' },
  { name: 'a bridge in hand', search: '?theme=history&bridge=history-bridge-1' },
  { name: 'relations hidden', search: '?switch=relations', act: openMore },
  { name: 'only one speaks', search: '?lens=only' },
  { name: 'a task from a link', search: '?theme=trust#task=Read%20both%20views.' },
  { name: 'the keys', search: '?theme=trust', act: (page) => page.keyboard.press('?') },
  {
    name: 'what to take away',
    search: '?theme=trust',
    act: (page) => page.locator('.filters-extras button').first().click(),
  },
  {
    name: 'a view to take away',
    search: '?theme=trust',
    act: (page) => page.locator('.view:visible .take').first().click(),
  },
]

for (const [language, width, colorScheme] of [
  ['en', 1440, 'dark'],
  ['ja', 390, 'light'],
] as const) {
  test(`each state is accessible and keeps to the page (${language}, ${width} px)`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: width < 500 ? 844 : 900 })
    for (const { name, search, act } of STATES) {
      await page.goto(`/${language}/korea-japan-2025/${search}`)
      await ready(page)
      await act?.(page)
      await expect(page.locator('main')).toBeVisible()
      expect(await accessibilityFaults(page), name).toEqual([])
      expect(await reachOf(page), name).toBeLessThanOrEqual(width)
    }
  })
}

for (const [language, width] of [
  ['ko', 1024],
  ['en', 320],
] as const) {
  test(`each state keeps to the page (${language}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 })
    for (const { name, search, act } of STATES) {
      await page.goto(`/${language}/korea-japan-2025/${search}`)
      await ready(page)
      await act?.(page)
      expect(await reachOf(page), name).toBeLessThanOrEqual(width)
    }
  })
}

for (const language of ['en', 'ko', 'ja']) {
  test.describe(`by touch in ${language}`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

    test('a tap on a number leads to its relation, and the relation to each of its views', async ({
      page,
    }) => {
      await page.goto(`/${language}/korea-japan-2025/?theme=trust`)
      await ready(page)
      await page.locator('#trust-1 .port-link').first().tap()
      await expect(page).toHaveURL(/bridge=trust-bridge-1/)
      const bridge = page.locator('#trust-bridge-1')
      await expect(bridge).toBeInViewport()
      await expect(page.locator('#trust-2')).toHaveAttribute('data-forward', 'true')
      const jumps = bridge.locator('a[href^="#trust-"]')
      await expect(jumps.filter({ visible: true }).first()).toBeVisible()
      await jumps.filter({ visible: true }).last().tap()
      await expect(page.locator('#trust-2')).toBeInViewport()
    })

    test('filters are found, set and let go by taps', async ({ page }) => {
      await page.goto(`/${language}/korea-japan-2025/`)
      await ready(page)
      await page.locator('.more-filters summary').tap()
      await page.locator('label:has(input[value=concern])').tap()
      await expect(page).toHaveURL(/kind=concern/)
      await expect(page.locator('.claim:visible')).not.toHaveCount(30)
      await page.locator('.show-everything').tap()
      await expect(page).not.toHaveURL(/kind=/)
      await expect(page.locator('.claim:visible')).toHaveCount(30)
    })
  })
}

test('a screen reader hears a bridge in hand, and what the word search keeps', async ({ page }) => {
  await page.goto('/en/korea-japan-2025/?theme=trust&bridge=trust-bridge-2&q=trust')
  await ready(page)
  await openMore(page)
  await expect(page.locator('#trust-bridge-2')).toMatchAriaSnapshot({ name: 'bridge-in-hand.yml' })
  await expect(page.locator('.more-filters')).toMatchAriaSnapshot({ name: 'more-filters.yml' })
})

import type { Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility.ts'
import { fold, printOut } from './paper.ts'
import { expect, test } from './visitor.ts'

const HOME = '/en/korea-japan-2025/'
const TRAIL = { en: 'Follow the trail', ko: '출처 따라가기', ja: '出典をたどる' } as const

async function open(page: Page, address = HOME) {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

const wayOf = (page: Page, viewId: string, name: string = TRAIL.en) =>
  page.locator(`#${viewId}`).getByRole('link', { name, exact: true })

/** How far anything has moved without being asked to, since the page opened. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as LayoutShift).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
type LayoutShift = { value: number }
const readShift = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)

test('a view opens its trail beside it: words, figures, linked views, and the ways on', async ({
  page,
}) => {
  await watchShifts(page)
  await open(page)
  const view = page.locator('#continuity-5')
  await view.scrollIntoViewIfNeeded()
  const before = { shift: await readShift(page), box: await view.boundingBox() }
  await wayOf(page, 'continuity-5').click()
  const trail = page.getByRole('dialog', { name: 'The trail: Sasae, view 3' })
  await expect(trail).toBeFocused()
  await expect(trail).toMatchAriaSnapshot({ name: 'trail.aria.yml' })
  expect(await accessibilityFaults(page, '.trail')).toEqual([])

  expect(await view.boundingBox()).toEqual(before.box)
  expect(await readShift(page)).toBe(before.shift)
  const box = await trail.boundingBox()
  if (!box || !before.box) throw new Error('both are on the screen')
  expect(box.x).toBeGreaterThan(before.box.x + before.box.width)
  expect(box.y).toBeGreaterThan(0)
  expect(box.y + box.height).toBeLessThanOrEqual(900)

  await page.mouse.click(20, 450)
  await expect(trail).toHaveCount(0)
  await expect(page).toHaveURL(HOME)
  await page.keyboard.press('Home')
})

test('a check is told with what is printed and our judgement, and its words lead to the glossary', async ({
  page,
}) => {
  await open(page, `${HOME}?theme=trust`)
  await wayOf(page, 'trust-2').click()
  const trail = page.getByRole('dialog')
  await expect(trail).toContainText('The source prints, paragraph 22: historic 2008 declaration')
  await expect(trail).toContainText('Most likely the declaration of 1998 is meant.')
  await expect(trail).toContainText('The article does not say which language he spoke')
  await expect(trail.getByRole('link', { name: 'joint declaration' })).toHaveAttribute(
    'href',
    `${HOME}sources/#term-joint-declaration`,
  )
  await trail.getByRole('link', { name: 'Every reading with its source' }).click()
  await expect(page).toHaveURL(`${HOME}sources/#check-which-declaration`)
  await expect(page.locator('#check-which-declaration')).toBeInViewport()
})

test('one trail is open at a time, and a second press closes it', async ({ page }) => {
  await open(page, `${HOME}?theme=trust`)
  await wayOf(page, 'trust-4').click()
  const trail = page.getByRole('dialog')
  await expect(trail).toHaveAccessibleName('The trail: Sasae, view 2')
  await expect(page.locator('#trust-4')).toHaveAttribute('data-trail', '')
  await wayOf(page, 'trust-5').click()
  await expect(trail).toHaveCount(1)
  await expect(trail).toHaveAccessibleName('The trail: Sasae, view 3')
  await expect(page.locator('[data-trail]')).toHaveCount(1)
  await wayOf(page, 'trust-5').click()
  await expect(trail).toHaveCount(0)
})

test('by keyboard alone: in, through, over to what is linked, and back with Escape', async ({
  page,
}) => {
  await open(page, `${HOME}?theme=trust&bridge=trust-bridge-3`)
  const way = wayOf(page, 'trust-4')
  await way.focus()
  await page.keyboard.press('Enter')
  const trail = page.getByRole('dialog', { name: 'The trail: Sasae, view 2' })
  await expect(trail).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(trail.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(trail.getByRole('link', { name: 'paragraph 25' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(trail).toHaveCount(0)
  await expect(way).toBeFocused()
  await expect(page, 'Escape closes one thing').toHaveURL(/bridge=trust-bridge-3/)

  await page.keyboard.press('Enter')
  await trail.getByRole('button', { name: 'Close' }).press('Enter')
  await expect(way).toBeFocused()

  await page.keyboard.press('Enter')
  await trail.getByRole('link', { name: 'Shin, view 2' }).press('Enter')
  await expect(trail).toHaveCount(0)
  await expect(page).toHaveURL(/#trust-3$/)
  await expect(page.locator('#trust-3')).toBeFocused()

  await way.press('Enter')
  await trail.getByRole('link', { name: 'Go to the relation' }).press('Enter')
  await expect(page.locator('#trust-bridge-2 .bridge-sign')).toBeFocused()
  await expect(page.locator('#trust-3')).toHaveAttribute('data-forward', 'true')

  await way.press('Enter')
  for (let i = 0; i < 12 && (await trail.count()); i += 1) await page.keyboard.press('Tab')
  await expect(trail, 'who tabs on leaves it').toHaveCount(0)
  await expect(
    page.getByRole('button', { name: 'Copy or link: Sasae, view 2' }).last(),
  ).toBeFocused()
})

test('while relations are hidden, no trail tells them', async ({ page }) => {
  await open(page, `${HOME}?theme=trust&switch=relations`)
  await wayOf(page, 'trust-4').click()
  const trail = page.getByRole('dialog')
  await expect(trail.getByRole('heading', { name: 'Where it is printed' })).toBeVisible()
  await expect(trail.getByText('Linked views')).toBeHidden()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the trail rises from below, scrolls by itself, and a tap above it puts it away', async ({
    page,
  }) => {
    await watchShifts(page)
    await open(page, `${HOME}?theme=continuity`)
    const way = wayOf(page, 'continuity-5')
    await way.scrollIntoViewIfNeeded()
    const shift = await readShift(page)
    await way.tap()
    const trail = page.getByRole('dialog', { name: 'The trail: Sasae, view 3' })
    expect(await accessibilityFaults(page, '.trail')).toEqual([])
    const box = await trail.boundingBox()
    expect(box?.x).toBe(0)
    expect(box?.width).toBe(390)
    expect(box && box.y + box.height).toBe(844)
    expect(box?.y).toBeGreaterThan(200)
    expect(await trail.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    const close = await trail.getByRole('button', { name: 'Close' }).boundingBox()
    expect(close?.height).toBeGreaterThanOrEqual(44)
    await trail.getByRole('link', { name: 'Sources and method' }).scrollIntoViewIfNeeded()
    await expect(trail.getByRole('button', { name: 'Close' })).toBeInViewport()
    expect(await readShift(page)).toBe(shift)
    await page.touchscreen.tap(195, 120)
    await expect(trail).toHaveCount(0)
  })
})

for (const [language, name, told] of [
  ['ko', '출처 따라가기: 사사에 · 견해 3', '1204만'],
  ['ja', '出典をたどる：佐々江・見方3', '1204万'],
] as const) {
  test(`a trail speaks the page’s language (${language})`, async ({ page }) => {
    await open(page, `/${language}/korea-japan-2025/`)
    await wayOf(page, 'continuity-5', TRAIL[language]).click()
    const trail = page.getByRole('dialog', { name })
    await expect(trail).toContainText(told)
    await page.keyboard.press('Escape')
    await expect(wayOf(page, 'continuity-5', TRAIL[language])).toBeFocused()
  })
}

test('on paper the trails are notes, numbered at the claims, of what is printed alone', async ({
  page,
}) => {
  await open(page, `${HOME}?theme=trust`)
  await comeNear(page)
  const trust = textOf(await printOut(page))
  for (const told of [
    'That is what matters most, they agree, not another document.1',
    'paragraph 22: Both are asked about a new joint declaration',
    'Most likely the declaration of 1998 is meant',
    'Sasae: He spoke in Japanese.',
  ])
    expect.soft(trust.includes(fold(told)), told).toBe(true)
  for (const left of ['paragraph 8:', TRAIL.en])
    expect.soft(trust.includes(fold(left)), left).toBe(false)

  await open(page)
  await comeNear(page)
  const sheets = await printOut(page)
  expect(sheets.length).toBeLessThanOrEqual(10)
  for (const told of ['paragraph 8:', '8,820,000 visits'])
    expect.soft(textOf(sheets).includes(fold(told)), told).toBe(true)
  for (const { size, text } of sheets.flatMap(({ runs }) => runs))
    expect.soft(size, text).toBeGreaterThanOrEqual(8.99)
  await expect(page.locator('.paper-notes, [data-note]'), 'nothing stays').toHaveCount(0)
})

/** A key is pressed, and what loads then is there. */
async function comeNear(page: Page) {
  await page.keyboard.press('Control')
  const countNotes = () =>
    page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'))
      const { length } = document.querySelectorAll('.paper-notes')
      dispatchEvent(new Event('afterprint'))
      return length
    })
  await expect.poll(countNotes).toBe(1)
}

const textOf = (sheets: readonly { text: string }[]) => sheets.map(({ text }) => text).join('')

test('while names are hidden there is no trail, on the page or on paper', async ({ page }) => {
  await open(page, `${HOME}blind/`)
  await page.keyboard.press('Control')
  await page.locator('.view').first().hover()
  await expect(page.locator('.view')).not.toHaveCount(0)
  await expect(page.getByRole('link', { name: TRAIL.en })).toHaveCount(0)
  await expect(page.locator('.view a[href*="sources/"]')).toHaveCount(0)
  expect(/paragraph\d/.test(textOf(await printOut(page)))).toBe(false)
})

test.describe('among three who speak', () => {
  test.use({
    baseURL: async ({ baseURL }, use) => {
      const site = new URL(baseURL ?? '')
      await use(`http://${site.hostname}:${Number(site.port) + 1}`)
    },
  })

  test('a trail tells where a view stands, and leads to its relation in the list', async ({
    page,
  }) => {
    await open(page, '/en/three-speakers/')
    await wayOf(page, 'theme-1-4').click()
    const trail = page.getByRole('dialog', { name: 'The trail: Arbor, view 3' })
    await expect(trail.getByRole('link', { name: 'paragraph 6' })).toBeVisible()
    await trail.getByRole('link', { name: 'Go to the relation' }).click()
    await expect(trail).toHaveCount(0)
    await expect(page.locator('#theme-1 .listed li').nth(1)).toBeInViewport()
    await expect(page.locator('#theme-1 .listed li').nth(1)).toBeFocused()
  })

  test('a linked view that the filters hide is named, and is no link', async ({ page }) => {
    await open(page, '/en/three-speakers/?theme=theme-5&lens=differ')
    await wayOf(page, 'theme-5-1').click()
    const linked = page.getByRole('dialog').getByRole('listitem')
    await expect(linked.filter({ hasText: 'hidden by the filters' })).toHaveCount(2)
    await expect(linked.getByRole('link')).toHaveCount(2)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the same link leads to the paragraph on the page of sources', async ({ page }) => {
    await page.goto(HOME)
    await wayOf(page, 'continuity-5').click()
    await expect(page).toHaveURL(`${HOME}sources/#paragraph-8`)
    await expect(page.locator('#paragraph-8')).toBeInViewport()
  })
})

import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { leadALesson } from './a-lesson.ts'
import { expect, test } from './visitor.ts'

/** Where phones in the classroom reach the teacher's computer. */
const NETWORK = 'http://192.168.0.7:4173'
const PHONE = { width: 390, height: 844 }

/** The local server tells where phones reach it; here as a classroom's would. */
const inAClassroom = (page: Page) =>
  page.route('**/network.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify([NETWORK]) }),
  )

async function openOnPhone(page: Page) {
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('button', { name: 'Open on your phone' }).click()
  return page.getByRole('dialog', { name: 'Open on your phone' })
}

/** What a camera reads from the screen. */
async function scanned(page: Page): Promise<string | undefined> {
  await expect(page.locator('.qr-dark')).toHaveAttribute('d', /M/)
  const picture = (await page.locator('.qr').screenshot()).toString('base64')
  const { red, width, height } = await page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = bitmap
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    pen?.drawImage(bitmap, 0, 0)
    const { data } = pen?.getImageData(0, 0, width, height) ?? { data: [] }
    return { red: Array.from(data).filter((_, i) => i % 4 === 0), width, height }
  }, picture)
  const grey = Uint8ClampedArray.from(red.flatMap((shade) => [shade, shade, shade, 255]))
  return jsQR(grey, width, height)?.data
}

const named = (page: Page) => page.locator('.bar').getByText('Sasae', { exact: true })

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a phone scans its way to the theme, without names while they are hidden (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 1024, height: 768 })
    await inAClassroom(page)
    await leadALesson(page)
    const dialog = await openOnPhone(page)
    await expect(dialog).toContainText('Theme: Trust')
    await expect(dialog).toContainText('Without names, as on this screen.')
    expect(await scanned(page)).toBe(`${NETWORK}/en/korea-japan-2025/blind/?theme=trust`)
    await expect(dialog.locator('.phone-address')).toHaveText(`${NETWORK}/s/jejuq/4/`)

    await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })

    await page.setViewportSize(PHONE)
    await page.goto('/en/korea-japan-2025/blind/?theme=trust')
    await expect(page.getByRole('region', { name: 'Trust' })).toBeVisible()
    await expect(page.locator('section.theme:visible')).toHaveCount(1)
    await expect(named(page)).toHaveCount(0)
  })
}

test('once the names are shown, phones open the page with names', async ({ page }) => {
  await inAClassroom(page)
  await leadALesson(page, {
    language: 'ja',
    change: (run) => ({
      ...run,
      at: { step: run.lesson.steps.length - 1, page: 0 },
      uncovered: ['trust-relation', 'trust-names'],
    }),
  })
  await page.getByRole('button', { name: 'メニュー' }).click()
  await page.getByRole('button', { name: 'スマートフォンで開く' }).click()
  expect(await scanned(page)).toBe(`${NETWORK}/ja/korea-japan-2025/?theme=trust`)
  await expect(page.locator('.phone-address')).toHaveText(`${NETWORK}/s/jeju/4/`)
})

test('an address typed from the board leads to the theme', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/s/jejuq/4/')
  await expect(page).toHaveURL(/\/en\/korea-japan-2025\/blind\/\?theme=trust$/)
  await expect(page.locator('section.theme:visible')).toHaveCount(1)
  await page.goto('/s/jeju/2/')
  await expect(page).toHaveURL(/\/en\/korea-japan-2025\/\?theme=risks$/)
  await expect(named(page)).toBeVisible()
})

test('a computer that phones can’t reach says so, and shows no code', async ({ page }) => {
  await leadALesson(page)
  const dialog = await openOnPhone(page)
  await expect(dialog).toContainText('phones can’t reach this address')
  await expect(dialog.locator('svg')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toHaveCount(0)
})

import type { Page } from '@playwright/test'
import { countSheetsWith, fold, mm, printOut, readWholes, type Sheet } from './paper.ts'
import { expect, test } from './visitor.ts'

const HOME = '/en/korea-japan-2025/'
const WHOLES =
  '.view, .bridge, .theme-end p, .gists tr, .strip li, .seat, .overview-head, .what-next li'
const LINES = 'What joins these views? Why?'

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

const sheetsWith = (sheets: readonly Sheet[], text: string) =>
  sheets.filter((sheet) => sheet.text.includes(fold(text))).length

/** The themes that stand at the head of a page, from top to bottom of the pile. */
const themesAtHead = (sheets: readonly Sheet[], titles: readonly string[]) =>
  sheets.flatMap(({ runs, height }) => {
    const head = runs.filter(({ base, size }) => base > height - mm(20) && size > 16)
    const told = fold(head.map(({ text }) => text).join(''))
    return titles.filter((title) => told.includes(fold(title)))
  })

const readTitles = (page: Page) => page.locator('.theme:visible h2').allTextContents()

const FOOT = {
  en: 'The Korea Herald, 30 May 2025 · As of 29 May 2025',
  ko: '코리아헤럴드, 2025년 5월 30일 · 2025년 5월 29일 기준',
  ja: 'コリア・ヘラルド, 2025年5月30日・2025年5月29日時点',
} as const

for (const language of ['en', 'ko', 'ja'] as const) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`nothing is split on ${format}, and each page tells its source (${language})`, async ({
      page,
      baseURL,
    }) => {
      const address = `/${language}/korea-japan-2025/`
      await open(page, `${address}?switch=next`)
      const titles = await readTitles(page)
      const wholes = await readWholes(page, WHOLES)
      const sheets = await printOut(page, format)

      expect(sheets.length).toBeLessThanOrEqual(10)
      expect(wholes.length).toBeGreaterThan(60)
      for (const pieces of wholes)
        expect.soft(countSheetsWith(sheets, pieces), pieces.join(' ')).toBeGreaterThan(0)
      expect(titles).toHaveLength(4)
      expect(themesAtHead(sheets, titles)).toEqual(titles)

      for (const [index, { runs, width }] of sheets.entries()) {
        const isFoot = ({ base }: { base: number }) => base < mm(16)
        const foot = fold(
          runs
            .filter(isFoot)
            .map(({ text }) => text)
            .join(''),
        )
        expect(foot).toContain(fold(`${FOOT[language]}${baseURL}${address}`))
        expect(foot).toContain(`${index + 1}/${sheets.length}`)
        for (const run of runs) {
          expect.soft(run.size, run.text).toBeGreaterThanOrEqual(8.99)
          expect.soft(run.left, run.text).toBeGreaterThan(mm(9))
          expect.soft(run.right, run.text).toBeLessThan(width - mm(9))
          const top = isFoot(run) ? run.base + run.size : run.base - run.size / 4
          expect.soft(top < mm(16), run.text).toBe(isFoot(run))
        }
      }
    })
  }
}

test('what is shown prints as it is shown; everything prints and leaves the screen as it was', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await open(page, '/ko/korea-japan-2025/')
  await open(page, `${HOME}?theme=trust&switch=relations`)
  const entries = await page.evaluate(() => history.length)
  const shown = await printOut(page)
  expect(themesAtHead(shown, ['Continuity', 'Risks', 'History', 'Trust'])).toEqual(['Trust'])
  expect(sheetsWith(shown, 'Same aim, different emphasis')).toBe(0)
  expect(sheetsWith(shown, 'Showing 1 of 4 themes: 7 views.')).toBe(1)

  await page.getByRole('button', { name: 'Copy, link, print' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take away' })
  await dialog.getByRole('button', { name: 'Print what is shown' }).click()
  expect(await printOut(page)).toHaveLength(shown.length)

  const everything = dialog.getByRole('button', { name: 'Print everything' })
  await everything.click()
  const all = await printOut(page)
  expect(themesAtHead(all, ['Continuity', 'Risks', 'History', 'Trust'])).toHaveLength(4)
  expect(sheetsWith(all, 'Same aim, different emphasis')).toBeGreaterThan(4)
  expect(sheetsWith(all, LINES) + sheetsWith(all, 'Showing ')).toBe(0)

  await expect(everything).toBeFocused()
  await expect(page).toHaveURL(`${HOME}?theme=trust&switch=relations`)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.keyboard.press('Escape')
  await expect(page.locator('section.theme:visible')).toHaveCount(1)
  await expect(page.locator('.bridge:visible')).toHaveCount(0)
  await page.getByRole('checkbox', { name: /^Risks/ }).check()
  await expect(page).toHaveURL(`${HOME}?theme=risks,trust&switch=relations`)
  await page.goBack()
  await expect(page).toHaveURL(`${HOME}?theme=trust&switch=relations`)
})

test('views found by a word print alone, and everything brings the word back', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await open(page, `${HOME}?q=paper`)
  const found = await readWholes(page, '.view')
  const sheets = await printOut(page)
  for (const pieces of found) expect(countSheetsWith(sheets, pieces)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Copy, link, print' }).click()
  await page.getByRole('button', { name: 'Print everything' }).click()
  const all = await readWholes(page, '.view')
  expect(all.length).toBeGreaterThan(found.length)
  const everything = await printOut(page)
  for (const pieces of all) expect(countSheetsWith(everything, pieces)).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(`${HOME}?q=paper`)
  expect(await readWholes(page, '.view')).toEqual(found)
})

test('with nothing left out there is one way to print', async ({ page }) => {
  await open(page, HOME)
  await page.getByRole('button', { name: 'Copy, link, print' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take away' })
  await expect(dialog.getByRole('button', { name: /^Print/ })).toHaveText(['Print'])
})

test('there are lines to write on for each theme, but only while relations are hidden', async ({
  page,
}) => {
  await open(page, HOME)
  expect(sheetsWith(await printOut(page), LINES)).toBe(0)
  await open(page, `${HOME}?switch=relations`)
  await expect(page.getByText(LINES).first()).toBeHidden()
  const sheets = await printOut(page)
  expect(sheetsWith(sheets, LINES)).toBe(4)
  expect(sheets.length).toBeLessThanOrEqual(10)
  for (const pieces of await readWholes(page, WHOLES))
    expect.soft(countSheetsWith(sheets, pieces), pieces.join(' ')).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  const lines = await page.getByText(LINES).first().boundingBox()
  expect(lines?.height).toBeGreaterThan((36 / 25.4) * 96)
  await page.emulateMedia({ media: null })
})

test('a page without names prints its publisher, and lines to write on', async ({ page }) => {
  await open(page, '/en/korea-japan-2025/blind/')
  const sheets = await printOut(page)
  for (const { text } of sheets) {
    expect(text).toContain('thekoreaherald')
    expect(text).not.toMatch(/sasae|kak-soo|30may|asof/)
  }
  expect(sheetsWith(sheets, LINES)).toBe(4)
  await open(page, '/en/korea-japan-2025/blind/?switch=relations')
  expect(sheetsWith(await printOut(page), LINES)).toBe(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page prints as well', async ({ page }) => {
    await page.goto(HOME)
    const sheets = await printOut(page)
    expect(sheets.length).toBeLessThanOrEqual(10)
    expect(sheetsWith(sheets, FOOT.en)).toBe(sheets.length)
  })
})

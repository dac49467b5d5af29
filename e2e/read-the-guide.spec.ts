import type { Page } from '@playwright/test'
import { leadALesson } from './a-lesson.ts'
import { expectToFit } from './fitting.ts'
import { fold, mm, printOut, type Sheet } from './paper.ts'
import { expect, test } from './visitor.ts'

const LANGUAGES = ['en', 'ko', 'ja'] as const
/** Dark and light in one language, and each in one more. */
const SCHEMES = { en: ['light', 'dark'], ko: ['dark'], ja: ['light'] } as const
const PAPERS = ['guide', 'notes', 'schools'] as const
const NAMES = /sasae|shin kak|사사에|신각수|佐々江|申珏秀/i

const addressOf = (language: string, paper: string) =>
  `/${language}/korea-japan-2025/discuss/${paper}/`

async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

/** The runs of text on a sheet above its foot. */
const bodyOf = ({ runs }: Sheet) => runs.filter(({ base }) => base > mm(16))

for (const language of LANGUAGES) {
  for (const paper of PAPERS) {
    for (const colorScheme of SCHEMES[language]) {
      test(`${paper} (${language}, ${colorScheme}): nothing is cut off or scrolls sideways`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme })
        await open(page, addressOf(language, paper))
        await expectToFit(page, [320, 390, 1024, 1440])
      })
    }
  }

  test(`what schools get is one sheet (${language})`, async ({ page }) => {
    await open(page, addressOf(language, 'schools'))
    for (const format of ['A4', 'Letter'] as const) {
      expect(await printOut(page, format), format).toHaveLength(1)
    }
  })

  test(`the guide prints without an empty sheet (${language})`, async ({ page }) => {
    await open(page, addressOf(language, 'guide'))
    const sheets = await printOut(page)
    expect(sheets.length).toBeLessThanOrEqual(5)
    for (const sheet of sheets) expect(bodyOf(sheet).length).toBeGreaterThan(10)
  })

  test(`notes print one lesson on one theme, on two sheets at most (${language})`, async ({
    page,
  }) => {
    test.slow() // it prints seven times
    await open(page, addressOf(language, 'notes'))
    const headings = await page.locator('.note-sheet > h2').allTextContents()
    expect(headings).toHaveLength(19)
    // Every theme at its longest, and every lesson.
    for (const id of ['full-1', 'full-2', 'full-3', 'full-4', 'quick-4', 'who-4', 'now-4']) {
      await page.locator(`.note-choice a[href="#${id}"]`).dispatchEvent('click')
      const heading = (await page.locator(`#${id} > h2`).textContent()) ?? ''
      const sheets = await printOut(page)
      expect(sheets.length, heading).toBeLessThanOrEqual(2)
      const all = sheets.map(({ text }) => text).join('')
      expect(headings.filter((other) => all.includes(fold(other)))).toEqual([heading])
    }
  })

  test(`the guide tells nobody’s name, not even in what it carries (${language})`, async ({
    request,
  }) => {
    expect(await (await request.get(addressOf(language, 'guide'))).text()).not.toMatch(NAMES)
    expect(await (await request.get(addressOf(language, 'notes'))).text()).toMatch(NAMES)
  })
}

test('a teacher goes from the set-up to the notes for the lesson that is being put together', async ({
  page,
}) => {
  await open(page, '/en/korea-japan-2025/discuss/')
  await page.getByRole('radio', { name: /^Quick compare/ }).check()
  await page.getByRole('checkbox', { name: /^4 Trust/ }).check()
  await page.getByRole('checkbox', { name: /^1 Continuity/ }).uncheck()
  const opening = page.waitForEvent('popup')
  await page.getByRole('link', { name: /^Notes for this lesson/ }).click()
  const notes = await opening
  await expect(notes.getByRole('heading', { name: 'Quick compare: Trust' })).toBeInViewport()
  await expect(notes.getByRole('region')).toHaveCount(1)
  await expect(page.getByRole('radio', { name: /^Quick compare/ })).toBeChecked()
})

test('each page leads to the others, and the projector to none of them', async ({ page }) => {
  await open(page, addressOf('en', 'guide'))
  await page.getByRole('link', { name: 'For heads and parents' }).click()
  await expect(page).toHaveURL(addressOf('en', 'schools'))
  await page.getByRole('link', { name: 'For teachers' }).click()
  await page.getByRole('link', { name: 'Notes for leading' }).click()
  await expect(page).toHaveURL(addressOf('en', 'notes'))
  await page.getByRole('link', { name: 'Lead a discussion' }).click()
  await expect(page).toHaveURL('/en/korea-japan-2025/discuss/')

  await leadALesson(page)
  await page.keyboard.press('m')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.locator('a[href*="notes"], a[href*="guide"], a[href*="schools"]')).toHaveCount(
    0,
  )
})

test('the guide is read by its headings', async ({ page }) => {
  await open(page, addressOf('en', 'guide'))
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'guide-headings.yml' })
})

test('the notes say first that they hold the names, and who each letter is', async ({ page }) => {
  await open(page, `${addressOf('en', 'notes')}#who-4`)
  await expect(page.getByText('Not for the projector')).toBeVisible()
  const sheet = page.getByRole('region', { name: 'Who said it?: Trust' })
  await expect(sheet.getByText(/^Speaker [KL] is Kenichiro Sasae$/)).toBeVisible()
  await expect(sheet.getByText(/^Speaker [KL] is Shin Kak-soo$/)).toBeVisible()
})

test('another language keeps the notes that were chosen', async ({ page }) => {
  await open(page, `${addressOf('en', 'notes')}#quick-2`)
  await page.getByRole('link', { name: '한국어' }).click()
  await expect(page).toHaveURL(`${addressOf('ko', 'notes')}#quick-2`)
  await expect(page.getByRole('region', { name: /위험 요인/ })).toBeVisible()
  await expect(page.locator('.note-sheet:visible')).toHaveId('quick-2')
})

test('the keyboard skips to the content, and every link shows where it is', async ({ page }) => {
  for (const paper of PAPERS) {
    await open(page, addressOf('en', paper))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator(`main#${paper}`)).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.locator('.paper-ways a').first()).toBeFocused()
  }
})

test('at projector size nothing is under 22 px', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  for (const paper of PAPERS) {
    await open(page, addressOf('en', paper))
    const present = page.locator('#present')
    if (!(await present.isChecked()))
      await present.evaluate((input: HTMLInputElement) => input.click())
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((element) => element.checkVisibility())
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 22)
        .map((element) => `${element.tagName}.${element.className}`),
    )
    expect(small, paper).toEqual([])
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every page reads, and notes are chosen by their links', async ({ page }) => {
    for (const paper of PAPERS) {
      await page.goto(addressOf('ja', paper))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('button', { name: '印刷' })).toHaveCount(0)
    }
    await page.goto(addressOf('ja', 'notes'))
    await expect(page.locator('.note-sheet:visible')).toHaveCount(1)
    await page.getByRole('link', { name: /信頼$/ }).nth(1).click()
    await expect(page.locator('.note-sheet:visible')).toHaveId('quick-4')
    await expect(page.locator('#quick-4 > h2')).toBeInViewport()
  })
})

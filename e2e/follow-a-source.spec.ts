import type { Page } from '@playwright/test'
import { expectToFit } from './fitting.ts'
import { mm, printOut } from './paper.ts'
import { expect, test } from './visitor.ts'

const PATH = 'korea-japan-2025/sources/'
const SOURCES = `/en/${PATH}`
const LANGUAGES = ['en', 'ko', 'ja'] as const
/** Dark and light in one language, and each in one more. */
const SCHEMES = { en: ['light', 'dark'], ko: ['dark'], ja: ['light'] } as const

async function open(page: Page, address = SOURCES) {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
}

test('a student goes from the comparison to who speaks, and from a figure back to the view', async ({
  page,
}) => {
  await page.goto('/en/korea-japan-2025/')
  await page.getByRole('link', { name: 'Sources and method' }).click()
  await expect(page).toHaveURL(SOURCES)
  const card = page.getByRole('article', { name: 'Shin Kak-soo' })
  await expect(card).toContainText('Deputy chair, NEAR Foundation')
  await expect(card).toContainText('does not say which language he spoke')
  await expect(page.getByRole('img', { name: /^Careers from 1997 to 2025/ })).toHaveAccessibleName(
    /faced each other: August 2010 – February 2011; June 2011 – September 2012/,
  )

  await page.getByRole('link', { name: 'Figures' }).click()
  const figure = page.getByRole('figure')
  await expect(figure.getByRole('img', { name: /8\.63 million visits/ })).toBeVisible()
  await expect(figure.getByRole('row', { name: /Immigration Services Agency/ })).toContainText(
    '8,630,000 visits',
  )
  await figure.getByRole('link', { name: 'Sasae · Continuity · Reason' }).click()
  await expect(page).toHaveURL('/en/korea-japan-2025/#continuity-5')
  await expect(page.locator('#continuity-5')).toBeInViewport()
})

test('what the source prints stands beside what the record says', async ({ page }) => {
  await open(page, `${SOURCES}#check-which-declaration`)
  const check = page.locator('#check-which-declaration')
  await expect(check).toBeInViewport()
  await expect(check).toContainText('historic 2008 declaration [sic]')
  await expect(check.getByRole('listitem').first()).toContainText('8 October 1998')
  await expect(check).toContainText('Our judgement, 20 November 2026')
  await expect(
    check.getByRole('link', { name: 'The source prints, paragraph 22' }),
  ).toHaveAttribute(
    'href',
    'https://www.koreaherald.com/article/10499598#:~:text=historic%202008%20declaration',
  )
})

test('what happened next is told when asked for, and a forecast opens beside it', async ({
  page,
}) => {
  await open(page)
  const event = page.locator('#event-policy-coherence')
  await expect(event).toBeHidden()
  await expect(page.getByText('Sources of what happened next')).toBeVisible()
  await expect(page.locator('#reference-korea-net-2025')).toBeHidden()

  await page.getByText('What happened next', { exact: true }).click()
  await expect(event).toBeVisible()
  await expect(page.locator('#what-next')).toContainText('Until 31 January 2026.')
  await event.getByText('Beside what was said before: 4 views').click()
  await expect(event).toContainText('a certain degree of consistency')
})

test('a source is copied as a plain citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await page.getByRole('button', { name: /^Copy: Japan Names New Ambassador/ }).click()
  await expect(page.getByRole('status')).toHaveText('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'The Rafu Shimpo, “Japan Names New Ambassador to U.S.”, December 2012. https://rafu.com/2012/12/japan-names-new-ambassador-to-u-s/ (read 26 November 2026)',
  )
})

test('the data behind the page is there to take away', async ({ page, request }) => {
  await open(page)
  const files = page.getByRole('region', { name: 'Files to take away' })
  await expect(files.getByRole('link')).toHaveCount(8)
  for (const link of await files.getByRole('link').all()) {
    expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200)
  }
})

test('the page brings its own styles and asks for none but those for paper', async ({ page }) => {
  const styles: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') styles.push(request.url())
  })
  await open(page)
  const forPaper = page.locator('link[rel=stylesheet][media=print]')
  expect(styles).toEqual([await forPaper.evaluate((link: HTMLLinkElement) => link.href)])
})

for (const language of LANGUAGES) {
  for (const colorScheme of SCHEMES[language]) {
    test(`nothing is cut off or scrolls sideways in ${language}, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await open(page, `/${language}/${PATH}`)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await expectToFit(page, [320, 390, 600, 834, 1024, 1440])
    })
  }
}

test('a keyboard reaches every part from the contents, and focus stays in sight', async ({
  page,
}) => {
  await open(page)
  const contents = page.getByRole('navigation', { name: 'On this page' })
  for (const link of await contents.getByRole('link').all()) {
    await link.focus()
    await page.keyboard.press('Enter')
    const name = (await link.textContent()) ?? ''
    await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport()
    await page.keyboard.press('Tab')
    const isCovered = await page.evaluate(() => {
      const focused = document.activeElement
      const bar = document.querySelector('.page-contents')
      if (!focused || !bar || bar.contains(focused)) return false
      const [box, edge] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()]
      return edge.top <= 0 && box.top < edge.bottom - 1 && box.bottom > 0
    })
    expect(isCovered, name).toBe(false)
  }
  // axe takes a button that the bar happens to half cover for a small one.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('everything reads, and what happened next still opens', async ({ page }) => {
    await page.goto(`/ko/${PATH}`)
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(9)
    await expect(page.getByRole('button', { name: /^복사/ })).toHaveCount(0)
    await page.getByText('그 뒤의 일', { exact: true }).click()
    await expect(page.locator('#event-tokyo-summit')).toBeVisible()
  })
})

test('on paper nothing is lost but what only a screen can do', async ({ page }) => {
  await open(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#paragraph-25')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden()
  await expect(page.getByRole('button', { name: /^Copy/ }).first()).toBeHidden()
  await expect(page.getByRole('link', { name: 'https://www.koreaherald.com/' })).toBeVisible()
})

for (const language of LANGUAGES) {
  test(`no printed sheet is empty (${language})`, async ({ page }) => {
    await page.goto(`/${language}/korea-japan-2025/sources/`)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    for (const format of ['A4', 'Letter'] as const) {
      const sheets = await printOut(page, format)
      const foot = mm(16)
      const words = sheets.map(({ runs }) => runs.filter(({ base }) => base > foot).length)
      expect(Math.min(...words), `${format}: ${words}`).toBeGreaterThan(5)
    }
  })
}

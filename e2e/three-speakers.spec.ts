import { readFile } from 'node:fs/promises'
import type { Debate } from '#domain/debate.ts'
import { printOut } from './paper.ts'
import { expect, test } from './visitor.ts'

const debate = JSON.parse(await readFile('e2e/debates/three-speakers.json', 'utf8')) as Debate
const HOME = '/en/three-speakers/'

// A site of its own, next to the one that the other tests visit.
test.use({
  baseURL: async ({ baseURL }, use) => {
    const site = new URL(baseURL ?? '')
    await use(`http://${site.hostname}:${Number(site.port) + 1}`)
  },
})

test('each theme stacks its views by speaker, tells who is silent, and lists every relation', async ({
  page,
}) => {
  await page.goto(HOME)
  await expect(page.getByRole('main')).toHaveClass(/many/)
  for (const theme of debate.themes) {
    const section = page.locator(`#${theme.id}`)
    const views = debate.views.filter(({ themes }) => themes.includes(theme.id))
    await expect(section.getByRole('article')).toHaveCount(views.length)
    const relations = debate.relations.filter((relation) => relation.theme === theme.id)
    await expect(section.locator('.listed li')).toHaveCount(relations.length)
    const silent = debate.speakers.filter(({ id }) => !views.some(({ speaker }) => speaker === id))
    await expect(section.getByText('No statement in this source')).toHaveCount(silent.length)
  }
  await expect(page.locator('.bridge')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Swap sides' })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'Language' })).toHaveCount(0)
  await expect(page.locator('#theme-1')).toMatchAriaSnapshot({ name: 'three-speakers-theme.yml' })
})

test('a view leads to its relation and back, by mouse and by keyboard', async ({ page }) => {
  await page.goto(HOME)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const view = page.locator('#theme-1-4')
  await view.getByRole('link', { name: /Only one speaks/ }).click()
  const relation = page.locator('#theme-1 .listed li').nth(1)
  await expect(relation).toBeInViewport()
  await relation.getByRole('link', { name: 'Arbor, view 3' }).click()
  await expect(view).toBeInViewport()

  await page.keyboard.press('Escape')
  await view.getByRole('link', { name: /Only one speaks/ }).press('Enter')
  await expect(relation).toBeFocused()
})

test('filters, lens, words and hiding work as they do for two', async ({ page }) => {
  await page.goto(HOME)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const status = page.getByRole('status')
  await page.getByText('More filters').click()
  await page.getByRole('checkbox', { name: /^Cedar/ }).check()
  const own = debate.views.filter(({ speaker }) => speaker === 'cedar')
  await expect(status).toHaveText(new RegExp(`5 of 7 themes: ${own.length} views`))
  await expect(page).toHaveURL(/speaker=cedar/)
  await page.getByRole('checkbox', { name: /^Cedar/ }).uncheck()
  await page.getByRole('searchbox').fill('ميناء')
  await expect(status).toHaveText(/1 of 7 themes: 1 view/)
  await page.getByRole('searchbox').fill('')
  await page.getByRole('checkbox', { name: 'Hide relations' }).check()
  await expect(page.locator('.listed').first()).toBeHidden()
  await expect(page.getByText('No statement in this source').first()).toBeVisible()
})

for (const width of [1440, 1024, 390, 320]) {
  test(`long words and words of another script keep to the page at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['', 'blind/', 'sources/', 'discuss/']) {
      await page.goto(HOME + path)
      await expect(page.locator('html')).toHaveAttribute('data-ready', '')
      const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(room, path).toBeLessThanOrEqual(0)
    }
    await page.goto(HOME)
    const quotation = page.locator('blockquote [lang=ar]').first()
    const box = await quotation.evaluate((words) => {
      const range = document.createRange()
      range.selectNodeContents(words)
      const [text, frame] = [range.getBoundingClientRect(), words.getBoundingClientRect()]
      return { left: text.left - frame.left, right: frame.right - text.right }
    })
    expect(box.right).toBeLessThan(box.left) // it begins at the right
  })
}

test('the page without names has no name, office or country in any script', async ({ page }) => {
  await page.goto(`${HOME}blind/`)
  await expect(page.getByRole('heading', { name: 'Speaker M', exact: true })).toBeVisible()
  const html = await page.content()
  const telling = debate.speakers.flatMap(({ id, name, role, country, affiliation, native }) => [
    id,
    ...[name, role, country, affiliation].flatMap((text) => Object.values(text)),
    ...native.flatMap(({ text, reading = text }) => [text, reading]),
  ])
  expect(telling.filter((words) => html.includes(words))).toEqual([])
})

test('the page of sources leaves out what this debate has nothing of', async ({ page }) => {
  await page.goto(`${HOME}sources/`)
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await expect(contents.getByRole('link', { name: 'Figures' })).toBeVisible()
  await expect(contents.getByRole('link', { name: 'Checked' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Checked' })).toHaveCount(0)
  await expect(page.locator('.career-picture')).toHaveCount(0)
  const figures = page.getByRole('region', { name: 'Figures' })
  for (const { year } of debate.facts[0]?.series ?? []) {
    await expect(figures.getByText(String(year), { exact: true })).toBeVisible()
  }
})

test('a theme begins a sheet of paper, and no view is split', async ({ page }) => {
  await page.goto(HOME)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const sheets = await printOut(page)
  for (const { question } of debate.themes) {
    const words = (question.en ?? '').toLowerCase().replaceAll(' ', '')
    expect(sheets.filter(({ text }) => text.includes(words))).toHaveLength(1)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('everything reads', async ({ page }) => {
    await page.goto(HOME)
    await expect(page.getByRole('article')).toHaveCount(debate.views.length)
    await expect(page.locator('.listed li')).toHaveCount(debate.relations.length)
  })
})

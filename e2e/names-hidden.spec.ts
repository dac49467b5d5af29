import { tellingIn } from './telling-words.ts'
import { expect, test } from './visitor.ts'

for (const language of ['en', 'ko', 'ja']) {
  test(`nothing that reaches the browser names a speaker before the reveal (${language})`, async ({
    page,
  }) => {
    const answers: Promise<[string, string]>[] = []
    page.on('response', (answer) => {
      answers.push(answer.text().then((text) => [answer.url(), text] as [string, string]))
    })
    await page.goto(`/${language}/korea-japan-2025/blind/`)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await page.locator('.more-filters summary').click()
    for (const [url, text] of await Promise.all(answers)) {
      expect(tellingIn(url), url).toEqual([])
      expect(tellingIn(text), url).toEqual([])
    }
    expect(tellingIn(await page.content())).toEqual([])
    expect(tellingIn(await page.title())).toEqual([])
    await expect(page.locator('.view:visible')).toHaveCount(30)
    await expect(page.locator('.bridge:visible, .theme-verdict:visible')).toHaveCount(0)
  })
}

test('the names come with their own page, relations as hidden as they were', async ({ page }) => {
  await page.goto('/s/jejuq/')
  await expect(page).toHaveURL(/\/en\/korea-japan-2025\/blind\/$/)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.getByRole('checkbox', { name: /^Trust/ }).check()
  await page.getByRole('link', { name: 'Show names' }).click()
  await expect(page).toHaveURL(/\/en\/korea-japan-2025\/\?theme=trust&switch=relations$/)
  await expect(page.locator('.bar').getByText('Kenichiro Sasae')).toBeVisible()
  await expect(page.locator('.bridge:visible')).toHaveCount(0)
})

test('letters stand on the page without names, and another language keeps it so', async ({
  page,
}) => {
  await page.goto('/en/korea-japan-2025/blind/?theme=risks')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await expect(page.locator('.bar')).toContainText('Speaker K')
  await page.getByRole('link', { name: '日本語' }).click()
  await expect(page).toHaveURL(/\/ja\/korea-japan-2025\/blind\/\?theme=risks$/)
  await expect(page.locator('.bar')).toContainText('話し手K')
  await expect(page.locator('section.theme:visible')).toHaveCount(1)
})

test('the switch shows relations, still without names', async ({ page }) => {
  await page.goto('/en/korea-japan-2025/blind/?theme=trust')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await page.locator('.more-filters summary').click()
  await page.getByRole('checkbox', { name: 'Show relations' }).check()
  await expect(page).toHaveURL(/switch=relations$/)
  await expect(page.locator('.bridge:visible').first()).toBeVisible()
  expect(tellingIn(await page.content())).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('names and relations stay hidden, and a link leads to the names', async ({ page }) => {
    await page.goto('/en/korea-japan-2025/blind/')
    await expect(page.locator('.bridge:visible')).toHaveCount(0)
    await page.getByRole('link', { name: 'Show names' }).click()
    await expect(page).toHaveURL(/\/en\/korea-japan-2025\/$/)
  })
})

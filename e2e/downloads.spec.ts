import { expect, test } from './visitor.ts'

const FOLDER = '/data/korea-japan-2025/korea-japan-2025'
const TYPES = {
  'speakers.csv': 'text/csv;charset=utf-8',
  'themes.csv': 'text/csv;charset=utf-8',
  'views.csv': 'text/csv;charset=utf-8',
  'quotations.csv': 'text/csv;charset=utf-8',
  'relations.csv': 'text/csv;charset=utf-8',
  'annotations.jsonld': 'application/ld+json',
  'arguments.argdown': 'text/plain;charset=utf-8',
}

test('every format of a debate is there to take away, with its type, in each language', async ({
  request,
}) => {
  const files = ['en', 'ko', 'ja'].flatMap((language) =>
    Object.entries(TYPES).map(([name, type]) => [`${FOLDER}.${language}.${name}`, type] as const),
  )
  for (const [path, type] of [[`${FOLDER}.json`, 'application/json'] as const, ...files]) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers(), path).toMatchObject({
      'content-type': type,
      'content-encoding': 'br',
      'cache-control': 'no-cache',
    })
    expect(await answer.text(), path).toContain('https://www.koreaherald.com/article/10499598')
  }
})

test('a page tells search engines what it is; one without names tells them nothing', async ({
  page,
}) => {
  const told = page.locator('script[type="application/ld+json"]')
  await page.goto('/ja/korea-japan-2025/')
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  expect(JSON.parse((await told.textContent()) ?? '')).toMatchObject({
    '@type': 'LearningResource',
    inLanguage: 'ja',
    isBasedOn: { '@type': 'NewsArticle', publisher: { name: 'コリア・ヘラルド' } },
  })
  for (const path of ['blind/', 'discuss/']) {
    await page.goto(`/ja/korea-japan-2025/${path}`)
    await expect(told).toHaveCount(0)
  }
})

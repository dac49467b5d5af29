import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../tools/serve.mjs'
import { expect, test } from './visitor.ts'

/** Every file of a folder with a digest of its bytes. */
async function digestsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const digests = files.map(async ({ parentPath, name }) => {
    const bytes = await readFile(join(parentPath, name))
    const digest = createHash('sha256').update(bytes).digest('hex')
    return [join(parentPath, name).slice(folder.length), digest]
  })
  return Object.fromEntries(await Promise.all(digests))
}

const HOME = '/en/korea-japan-2025/'

test('each page is served with the headers that keep it private and closed', async ({
  request,
}) => {
  for (const path of ['/', HOME, '/ko/korea-japan-2025/', '/404.html']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
      'content-type': expect.stringContaining('text/html'),
    })
    expect(headers['permissions-policy']).toContain('camera=()')
  }
})

test('the front door shows the first debate, and its language switch leads on', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What holds/)
  await page.getByRole('link', { name: '한국어' }).click()
  await expect(page).toHaveURL(/\/ko\/korea-japan-2025\/$/)
})

for (const [short, long] of [
  ['/ko/', '/ko/korea-japan-2025/'],
  ['/s/jeju/', HOME],
] as const) {
  test(`the short address ${short} leads on`, async ({ page }) => {
    await page.goto(short)
    await expect(page).toHaveURL(long)
    await expect(page.locator('section.theme')).toHaveCount(4)
  })
}

test('an unknown address says so in three languages and leads home', async ({
  page,
  expectTrouble,
}) => {
  expectTrouble(/404/)
  const answer = await page.goto('/en/nowhere/')
  expect(answer?.status()).toBe(404)
  for (const language of ['en', 'ko', 'ja']) {
    await expect(page.locator(`[lang=${language}] a`).first()).toBeVisible()
  }
  await page.getByRole('link').first().click()
  await expect(page.locator('section.theme')).toHaveCount(4)
})

test.describe('the build', () => {
  test.describe.configure({ mode: 'serial' })
  let folder = ''
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sites-'))
  })
  test.afterAll(() => rm(folder, { recursive: true }))

  const buildInto = (name: string, base: string) =>
    execFileSync(
      process.execPath,
      ['tools/build.mjs', '--site', join(folder, name), '--notes', join(folder, `${name}-notes`)],
      { env: { ...process.env, BASE_PATH: base } },
    )

  test('gives the same bytes twice', async () => {
    buildInto('one', '/')
    buildInto('two', '/')
    const one = await digestsIn(join(folder, 'one'))
    expect(Object.keys(one).length).toBeGreaterThan(30)
    expect(await digestsIn(join(folder, 'two'))).toEqual(one)
  })

  test('opens below a folder of its host', async ({ browser }) => {
    buildInto('sub', '/sub/')
    const served = await serve({
      site: join(folder, 'sub'),
      notes: join(folder, 'sub-notes'),
      port: 4480,
      host: 'localhost',
    })
    const origin = `http://localhost:${served.port}`
    const page = await browser.newPage()
    const troubles: string[] = []
    page.on('console', (message) => troubles.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/sub/`)) troubles.push(request.url())
    })
    await page.goto(`${origin}/sub/`)
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await page.getByRole('link', { name: '日本語' }).click()
    await expect(page).toHaveURL(`${origin}/sub/ja/korea-japan-2025/`)
    await page.getByRole('checkbox', { name: /^信頼/ }).check()
    await expect(page).toHaveURL(/\?theme=trust$/)
    await page.goto(`${origin}/sub/s/jeju/`)
    await expect(page.locator('section.theme')).toHaveCount(4)
    expect(troubles).toEqual([])
    await page.close()
    await served.close()
  })
})

import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { BROWSER_ARGUMENTS, bringFonts, findBrowser } from './browser.mjs'
import { serve } from './serve.mjs'
import { SHARE_SIZE, sharePage, sharePicture } from './share-picture.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
]
const LANGUAGES = ['en', 'ko', 'ja']
const SCHEMES = /** @type {const} */ (['light', 'dark'])

/**
 * Takes the README's picture, and those that stand for each debate where its link is shared; with
 * `--all FOLDER`, every size, scheme, language and print as well, for looking at.
 */
bringFonts()
const executablePath = await findBrowser()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: BROWSER_ARGUMENTS,
})
const { port, basePath, close } = await serve({ port: 4600, host: '127.0.0.1' })
/** @param {string} language */
const address = (language) => `http://localhost:${port}${basePath}${language}/korea-japan-2025/`

/**
 * @param {string} language
 * @param {{ width: number, height: number, colorScheme: 'light' | 'dark' }} look
 */
async function open(language, { width, height, colorScheme }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme })
  await page.goto(address(language))
  await page.locator('html[data-ready]').waitFor()
  return page
}

const folder = process.argv[process.argv.indexOf('--all') + 1]
if (process.argv.includes('--all') && folder) {
  await mkdir(folder, { recursive: true })
  for (const language of LANGUAGES) {
    for (const [width = 0, height = 0] of SIZES) {
      for (const colorScheme of SCHEMES) {
        const page = await open(language, { width, height, colorScheme })
        const name = join(folder, `${language}-${width}-${colorScheme}`)
        await page.screenshot({ path: `${name}.png` })
        await page.screenshot({ path: `${name}-full.png`, fullPage: true })
        await page.close()
      }
    }
    const page = await open(language, { width: 1440, height: 900, colorScheme: 'light' })
    await page.pdf({ path: join(folder, `${language}.pdf`), format: 'A4', printBackground: true })
    await page.close()
  }
}

await mkdir(join(root, 'docs'), { recursive: true })
const page = await open('en', { width: 1440, height: 900, colorScheme: 'light' })
await page.screenshot({ path: join(root, 'docs/compare.png') })

const icon = await readFile(join(root, 'public/favicon.svg'), 'utf8')
const css = await page.evaluate(() => document.querySelector('style')?.textContent ?? '')
const card = await browser.newPage({ viewport: SHARE_SIZE })
for (const file of await readdir(join(root, 'data/debates'))) {
  const debate = JSON.parse(await readFile(join(root, 'data/debates', file), 'utf8'))
  for (const language of debate.languages) {
    await card.setContent(sharePage(debate, language, { css, icon }))
    const path = join(root, 'public', sharePicture(debate.id, language))
    await card.screenshot({ path })
  }
}
await browser.close()
await close()

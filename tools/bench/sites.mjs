import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { compressFolder } from '../compress.mjs'
import { load } from '../run-typescript.mjs'
import { serve } from '../serve.mjs'
import { limitPage } from './limit-page.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const WHAT_A_BUILD_READS = [
  ...['data', 'public', 'src', 'tools', 'index.html', 'vite.config.ts'],
  ...['package.json', 'tsconfig.json'],
]
const ORDINARY = 'korea-japan-2025'
const LARGE = 'large-debate'
const LARGE_SIZE = { views: 1000, speakers: 2, themes: 7, seed: 1 }
const FIRST_PORT = 4700

/**
 * A page to visit. `hasApp`: a script makes it ready, not its HTML alone.
 *
 * @typedef {object} Site
 * @property {string} name
 * @property {string} address
 * @property {boolean} hasApp
 * @property {boolean} hasFilter
 * @property {boolean} isLarge
 */

/**
 * Builds the pages to compare and serves them, each from an origin of its own by the site's server.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} folder inside the project, since builds import the packages installed there
 */
export async function openSites(browser, folder) {
  const closing = /** @type {(() => Promise<unknown>)[]} */ ([])
  /** @param {string} name */
  const open = async (name) => {
    const { port, close } = await serve({
      site: join(folder, name),
      notes: join(folder, `${name}-notes`),
      port: FIRST_PORT,
      host: '127.0.0.1',
    })
    closing.push(close)
    return `http://127.0.0.1:${port}/`
  }
  await buildWithLargeDebate(folder)
  const address = await open('page')
  await makePlainSite(folder, 'limit', async (site) =>
    writeFile(join(site, 'index.html'), await limitPage(browser, `${address}en/${ORDINARY}/`)),
  )
  await makePlainSite(folder, 'empty', (site) =>
    build({
      root: join(root, 'tools/bench/empty-app'),
      configFile: false,
      logLevel: 'error',
      build: { outDir: site, emptyOutDir: true, modulePreload: { polyfill: false } },
    }),
  )
  const limit = await open('limit')
  const plain = { hasApp: false, hasFilter: true, isLarge: false }
  const app = { ...plain, hasApp: true }
  /** @type {Site[]} */
  const sites = [
    { ...app, name: 'page', address: `${address}en/${ORDINARY}/` },
    { ...plain, name: 'limit', address: limit },
    { ...app, name: 'empty', address: await open('empty'), hasFilter: false },
    { ...plain, name: 'limit again', address: limit },
    { ...app, name: 'large', address: `${address}en/${LARGE}/`, isLarge: true },
  ]
  return { sites, close: () => Promise.all(closing.map((close) => close())) }
}

/**
 * The site with one debate more. A copy of the project is built, so that the large debate is never
 * in the project's own data and nobody's edits come between two pages.
 *
 * @param {string} folder
 */
async function buildWithLargeDebate(folder) {
  const project = join(folder, 'project')
  await mkdir(project, { recursive: true })
  for (const name of WHAT_A_BUILD_READS) {
    await cp(join(root, name), join(project, name), { recursive: true })
  }
  const { generateDebate } = await load('generate-debate')
  const debate = generateDebate({ id: LARGE, ...LARGE_SIZE })
  await writeFile(join(project, `data/debates/${LARGE}.json`), JSON.stringify(debate))
  const { buildSite } = await import(pathToFileURL(join(project, 'tools/build.mjs')).href)
  await buildSite({ site: join(folder, 'page'), notes: join(folder, 'page-notes'), base: '/' })
  await rm(project, { recursive: true })
}

/**
 * A site of one page, with the two files that the server asks for.
 *
 * @param {string} folder
 * @param {string} name
 * @param {(site: string) => Promise<unknown>} fill
 */
async function makePlainSite(folder, name, fill) {
  const site = join(folder, name)
  const notes = join(folder, `${name}-notes`)
  await mkdir(site, { recursive: true })
  await mkdir(notes, { recursive: true })
  await fill(site)
  await writeFile(join(site, '404.html'), 'Not found')
  await cp(join(root, 'public/favicon.svg'), join(site, 'favicon.svg'))
  await writeFile(join(notes, 'headers.json'), JSON.stringify({ basePath: '/', headers: {} }))
  await compressFolder(site)
}

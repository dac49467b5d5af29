import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { densest } from './compress.mjs'

const site = join(fileURLToPath(new URL('..', import.meta.url)), 'dist')
const KB = 1024
const LANGUAGES = ['en', 'ko', 'ja']
const BUDGETS = [
  { what: 'HTML until the first theme ends', limit: 14 * KB },
  { what: 'HTML in all', limit: 30 * KB },
  { what: 'JavaScript on load', limit: 85 * KB },
  { what: 'more JavaScript for sources', limit: 25 * KB },
]
const MOST_SCRIPTS = 3

/** The page up to the end of its first theme. @param {string} html */
function untilFirstThemeEnds(html) {
  const start = html.search(/<section[^>]*data-theme="1"/)
  const tags = /<(\/?)section\b/g
  tags.lastIndex = start
  let depth = 0
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1
    if (depth === 0) return html.slice(0, tag.index)
  }
  throw new Error('the page has no first theme')
}

/** @param {string} html */
const scriptsOf = (html) =>
  [
    ...html.matchAll(/<(?:script|link)[^>]*(?:src|rel="modulepreload"[^>]*href)="([^"]+\.js)"/g),
  ].map(([, path = '']) => path.slice(path.indexOf('assets/')))

/** @param {string[]} paths */
async function totalOf(paths) {
  const packed = await Promise.all(paths.map((path) => densest(readFileSync(join(site, path)))))
  return packed.reduce((sum, { byteLength }) => sum + byteLength, 0)
}

let isOver = false
for (const language of LANGUAGES) {
  const page = join(site, language, 'korea-japan-2025')
  const html = readFileSync(join(page, 'index.html'), 'utf8')
  const scripts = scriptsOf(html)
  const sourcesScripts = scriptsOf(readFileSync(join(page, 'sources/index.html'), 'utf8'))
  const sizes = [
    (await densest(untilFirstThemeEnds(html))).byteLength,
    (await densest(html)).byteLength,
    await totalOf(scripts),
    await totalOf(sourcesScripts.filter((path) => !scripts.includes(path))),
  ]
  console.log(`${language}: brotli, 1 kB = ${KB} bytes`)
  for (const [index, { what, limit }] of BUDGETS.entries()) {
    const size = sizes[index] ?? Number.NaN
    isOver ||= !(size <= limit)
    console.log(
      `  ${what.padEnd(34)} ${(size / KB).toFixed(1).padStart(6)} of ${limit / KB} kB${size > limit ? '  OVER' : ''}`,
    )
  }
  isOver ||= scripts.length > MOST_SCRIPTS
  console.log(
    `  ${'script files on load'.padEnd(34)} ${String(scripts.length).padStart(6)} of ${MOST_SCRIPTS}`,
  )
}
process.exit(isOver ? 1 : 0)

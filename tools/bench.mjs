// Measures the compare page against the speed budgets: npm run bench -- [--rounds 5]
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { report } from './bench/report.mjs'
import { openSites } from './bench/sites.mjs'
import { visit } from './bench/visit.mjs'
import { BROWSER_ARGUMENTS, findBrowser } from './browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Visits to the large page take long, and it is judged by its clicks alone. */
const LARGE_ROUNDS = 2

/** @typedef {import('./bench/visit.mjs').Condition} Condition */
/** @type {Condition} */
const SLOW = {
  name: 'slow 4G, CPU 4 times slower',
  cpuSlowDown: 4,
  network: { downKbps: 1600, upKbps: 750, roundTripMs: 150 },
}
/** @type {Condition} */
const UNHINDERED = { name: 'nothing slowed down', cpuSlowDown: 1 }

/**
 * Each round begins with another page, so that none always comes after the same.
 *
 * @template Item
 * @param {readonly Item[]} list
 * @param {number} round
 */
function inTurn(list, round) {
  const first = round % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}

/** @typedef {import('./bench/visit.mjs').Measured} Measured */
/** @param {Measured | undefined} before @param {Measured} found @returns {Measured} */
const joined = (before, found) =>
  Object.fromEntries(
    Object.entries(found).map(([key, numbers]) => [key, [...(before?.[key] ?? []), ...numbers]]),
  )

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: a whole number from 1')

const start = Date.now()
const seconds = () => `${((Date.now() - start) / 1000).toFixed(0)} s`
const folder = join(root, `.build/bench-${process.pid}`)
const executablePath = await findBrowser()
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: BROWSER_ARGUMENTS,
})
try {
  const { sites, close } = await openSites(browser, folder)
  console.log(`built in ${seconds()}`)
  // A fresh browser is slow at first, and that is nobody's measure.
  for (const site of sites) if (!site.isLarge) await visit(browser, site, UNHINDERED)
  for (const condition of [SLOW, UNHINDERED]) {
    /** @type {import('./bench/report.mjs').BySite} */
    const bySite = {}
    const allMoved = new Set()
    for (let round = 0; round < rounds; round += 1) {
      for (const site of inTurn(sites, round)) {
        if (site.isLarge && round >= LARGE_ROUNDS) continue
        const { measured, moved } = await visit(browser, site, condition)
        bySite[site.name] = joined(bySite[site.name], measured)
        if (site.name === 'page') for (const name of moved) allMoved.add(name)
      }
    }
    console.log(`\n${condition.name}: rounds: ${rounds}, medians\n${report(bySite)}`)
    if (allMoved.size > 0) console.log(`moved on the page: ${[...allMoved].join(' · ')}`)
  }
  await close()
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
}
console.log(`\n${seconds()} in all`)

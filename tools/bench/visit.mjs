import { TIMED_INPUTS } from './inputs.mjs'
import { watchPage } from './watch-page.mjs'

/** Long enough for what a page does once it is ready, such as saying what it shows. */
const SETTLE_MS = 800
const INPUT_PAUSE_MS = 60
const TIMES_EACH_INPUT = 4
const VISIT_MS = 60_000
const LONG_TASK_MS = 50

/**
 * @typedef {object} Condition
 * @property {string} name
 * @property {number} cpuSlowDown
 * @property {{ downKbps: number, upKbps: number, roundTripMs: number }} [network]
 */

/** What one visit measured, by name; an input's name has as many numbers as it was done. */
/** @typedef {Record<string, number[]>} Measured */

/**
 * One visit by someone who has never been here: an empty cache, and the page watched from its first
 * byte until it has come to rest; then each input, timed.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./sites.mjs').Site} site
 * @param {Condition} condition
 * @returns {Promise<{ measured: Measured, moved: readonly string[] }>} `moved`: what shifted
 */
export async function visit(browser, site, condition) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  context.setDefaultTimeout(VISIT_MS)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const traffic = await slowDown(cdp, condition)
  await page.addInitScript(watchPage, site.hasFilter)

  await page.goto(site.address, { waitUntil: 'load' })
  if (site.hasApp) await page.locator('html[data-ready]').waitFor()
  if (site.hasFilter) await page.waitForFunction(() => bench.seen.filterWorks > 0)
  await page.waitForTimeout(SETTLE_MS)

  const seen = await page.evaluate(() => bench.seen)
  const cpu = (await metric(cdp, 'TaskDuration')) * 1000
  await cdp.send('HeapProfiler.collectGarbage')
  const heap = await metric(cdp, 'JSHeapUsedSize')
  /** @type {Measured} */
  const measured = {
    requests: [traffic.requests],
    transferred: [traffic.bytes],
    largestPaint: [seen.largestPaint],
    // What isn't painted yet can't be clicked.
    filterWorks: site.hasFilter ? [Math.max(seen.filterWorks, seen.paint)] : [],
    blocking: [blockingTime(seen)],
    cpu: [cpu],
    heap: [heap],
    shift: [seen.shift],
    ...(site.hasFilter && (await timeInputs(page, site.hasApp))),
  }
  await context.close()
  return { measured, moved: seen.moved }
}

/**
 * Total blocking time: what long tasks take beyond 50 ms each, once there is something to see.
 *
 * @param {Pick<typeof bench.seen, 'paint' | 'longTasks'>} seen
 */
const blockingTime = ({ paint, longTasks }) =>
  longTasks
    .map(({ start, end }) => end - Math.max(start, paint) - LONG_TASK_MS)
    .filter((beyond) => beyond > 0)
    .reduce((sum, beyond) => sum + beyond, 0)

/**
 * @param {import('@playwright/test').Page} page
 * @param {boolean} hasApp
 */
async function timeInputs(page, hasApp) {
  /** @type {Measured} */
  const measured = {}
  for (const { name, prepare, act, needsApp } of TIMED_INPUTS) {
    if (needsApp && !hasApp) continue
    const times = []
    for (let time = 0; time < TIMES_EACH_INPUT; time += 1) {
      await prepare(page)
      await page.waitForTimeout(INPUT_PAUSE_MS)
      // Waited for, lest the input comes before it: keys don't queue behind it.
      await page.evaluate(() => bench.awaitInput())
      await act(page)
      times.push(await page.evaluate(() => bench.inputTook()))
    }
    measured[name] = times
  }
  return measured
}

/**
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {Condition} condition
 */
async function slowDown(cdp, { cpuSlowDown, network }) {
  const traffic = { requests: 0, bytes: 0 }
  const ofThePage = new Set()
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.includes('favicon')) return // asked for when the browser likes, and again
    ofThePage.add(requestId)
    traffic.requests += 1
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ofThePage.has(requestId)) traffic.bytes += encodedDataLength
  })
  await cdp.send('Network.enable')
  await cdp.send('Performance.enable')
  await cdp.send('HeapProfiler.enable')
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowDown })
  if (network) {
    const bytesPerSecond = 1000 / 8
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.roundTripMs,
      downloadThroughput: network.downKbps * bytesPerSecond,
      uploadThroughput: network.upKbps * bytesPerSecond,
    })
  }
  return traffic
}

/** @param {import('@playwright/test').CDPSession} cdp @param {string} name */
async function metric(cdp, name) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN
}

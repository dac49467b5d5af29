import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'

const HEADERS = JSON.parse(await readFile('.build/headers.json', 'utf8')).headers
const CHUNK = 3000
const BETWEEN_MS = 25
/** Of the score: a sentence cut in two pieces may break its lines anew. Boxes move by far more. */
const A_SENTENCE = 0.002

let server: Server

/** Serves the built site as a slow line would: each page in small pieces, painted as they come. */
test.beforeAll(async () => {
  server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const isPage = path.endsWith('/')
    const type = isPage ? 'text/html' : path.endsWith('.js') ? 'text/javascript' : 'image/svg+xml'
    const body = await readFile(`dist${path}${isPage ? 'index.html' : ''}`)
    response.writeHead(200, { ...HEADERS, 'Content-Type': `${type};charset=utf-8` })
    for (let at = 0; at < body.length; at += isPage ? CHUNK : body.length) {
      response.write(body.subarray(at, at + (isPage ? CHUNK : body.length)))
      if (isPage) await pause(BETWEEN_MS)
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
})

test.afterAll(() => new Promise((resolve) => server.close(resolve)))

for (const width of [1440, 1024, 390]) {
  for (const search of ['', '?theme=trust', '?switch=relations']) {
    test(`a page that comes in pieces shifts nothing at ${width} px ${search}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.addInitScript(() => {
        type Shift = PerformanceEntry & { value: number; sources: { node?: Element }[] }
        const shifts: string[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) {
            const nodes = sources.map(({ node }) => node?.className || node?.nodeName)
            shifts.push(`${value.toFixed(4)} ${nodes}`)
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      const { port } = server.address() as AddressInfo
      await page.goto(`http://localhost:${port}/ja/korea-japan-2025/${search}`)
      await expect(page.locator('html')).toHaveAttribute('data-ready', '')
      await page.waitForTimeout(300)
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)
      const sum = shifts.reduce((before, shift) => before + Number.parseFloat(shift), 0)
      expect(sum, shifts.join('\n')).toBeLessThan(A_SENTENCE)
    })
  }
}

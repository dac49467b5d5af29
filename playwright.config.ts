import { defineConfig } from '@playwright/test'
import { BROWSER_ARGUMENTS, findBrowser } from './tools/browser.mjs'

/** Two copies of the project can be tested at once on ports of their own. */
const PORT = Number(process.env.E2E_PORT ?? 4391)
const executablePath = await findBrowser()

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : [['list']],
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'no-preference' },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: BROWSER_ARGUMENTS,
    },
  },
  webServer: [
    {
      command: `node tools/serve.mjs --port ${PORT} --host localhost`,
      url: `http://localhost:${PORT}/404.html`,
      reuseExistingServer: false,
    },
    // Debates that no reader should see: what the first debate doesn't have.
    {
      command: `node tools/serve.mjs --port ${PORT + 1} --host localhost --debates e2e/debates`,
      url: `http://localhost:${PORT + 1}/404.html`,
      reuseExistingServer: false,
    },
  ],
})

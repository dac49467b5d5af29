import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const failedDownload = join(root, '.build/browser-download-failed')
const DOWNLOAD_MS = 120_000
const CONNECTION_MS = '10000'

const isRoot = process.getuid?.() === 0
const isDebianRoot = isRoot && existsSync('/etc/debian_version')

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const PLACES = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
]

/** How a test browser is started: nothing but this machine is ever asked, not even by Chromium. */
export const BROWSER_ARGUMENTS = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ...(isRoot ? ['--no-sandbox'] : []), // Chromium's sandbox refuses to run as root
]

/**
 * A browser that was downloaded may still lack the system's libraries, so it is asked once. On
 * Windows the question would open a window, and there are no such libraries.
 *
 * @param {string} path
 */
const runs = (path) =>
  existsSync(path) &&
  (process.platform === 'win32' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0)

/** The browser that Playwright brings, where it has been downloaded. */
async function ownBrowser() {
  const { chromium } = await import('@playwright/test')
  return [chromium.executablePath()].find(runs)
}

function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...paths, ...PLACES].find(runs)
}

/**
 * Finds a browser that is there already: the one named by `VIS_A_VIS_BROWSER`, else Playwright's
 * own, else the system's Chromium or Chrome.
 *
 * @returns {Promise<string | undefined>}
 */
export const findBrowser = async () =>
  process.env.VIS_A_VIS_BROWSER || (await ownBrowser()) || systemBrowser()

/** Playwright's download; a failed one is remembered, so that the next run doesn't wait for it. */
async function downloadBrowser() {
  if (existsSync(failedDownload)) return
  console.log(`  browser: trying to download Playwright’s own, ${DOWNLOAD_MS / 1000} s at most …`)
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright')), 'cli.js')
  const download = spawn(process.execPath, [playwright, 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    detached: process.platform !== 'win32', // its own group: the download is a child of this child
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: CONNECTION_MS, ...process.env },
  })
  const tooLong = setTimeout(() => {
    if (download.pid && process.platform !== 'win32') process.kill(-download.pid)
    else download.kill()
  }, DOWNLOAD_MS)
  const code = await new Promise((done) => download.once('error', done).once('exit', done))
  clearTimeout(tooLong)
  if (code === 0) return
  console.log('  browser: the download did not work here')
  mkdirSync(dirname(failedDownload), { recursive: true })
  writeFileSync(failedDownload, 'Remove this file to have the download tried again.\n')
}

/** @param {string[]} packages */
function installDebian(packages) {
  if (!isDebianRoot) return
  console.log(`  apt-get: installing ${packages.join(' ')} …`)
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  const { status } = spawnSync('apt-get', ['update', '-qq'], options)
  if (status === 0) spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options)
}

/** Korean and Japanese letters for screenshots; where they can't be had, nothing is said. */
export function bringFonts() {
  const isThere = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' }).stdout?.trim()
  if (!isThere) installDebian(['fonts-noto-cjk'])
}

/**
 * Finds or brings a browser for the tests: Playwright's own, else the system's, else Debian's.
 *
 * @returns {Promise<string | undefined>} where it is; undefined, after a line that says what to
 *   install, when there is none
 */
export async function bringBrowser() {
  if (!(process.env.VIS_A_VIS_BROWSER || (await ownBrowser()))) await downloadBrowser()
  if (!(await findBrowser())) installDebian(['chromium', 'fonts-noto-cjk'])
  const browser = await findBrowser()
  console.log(
    browser
      ? `  browser: ${browser}`
      : '  No browser for the tests: install Chromium or Chrome, or name one in VIS_A_VIS_BROWSER.',
  )
  return browser
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode, installDependencies } from './set-up.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, '.build/reports')

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {string} name */
const readReport = (name) => JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8'))

/** Each step counts as one test, but for those that count their own. */
const STEPS = [
  { name: 'format and lint', command: ['npx', 'biome', 'ci', '--error-on-warnings'] },
  { name: 'types', command: ['npx', 'tsc', '--noEmit'] },
  { name: 'data', command: ['node', 'tools/check-debate.mjs'] },
  {
    name: 'unit and property tests',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'unit.json')}`,
    ],
    count: () => {
      const { numPassedTests: passed, numFailedTests: failed } = readReport('unit')
      return { passed, failed }
    },
  },
  { name: 'build', command: ['node', 'tools/build.mjs'] },
  { name: 'size', command: ['node', 'tools/size.mjs'] },
  {
    name: 'end to end',
    command: ['npx', 'playwright', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'end-to-end.json') },
    count: () => {
      const { expected, unexpected, flaky } = readReport('end-to-end').stats
      return { passed: expected, failed: unexpected + flaky }
    },
  },
]

console.log(`[1/${STEPS.length + 1}] setting up`)
checkNode()
installDependencies()
const { bringBrowser } = await import('./browser.mjs') // from here on Playwright is installed
const browser = await bringBrowser()
if (!browser) process.exit(1)
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const total = { passed: 0, failed: 0 }
for (const [index, { name, command, env = {}, count }] of STEPS.entries()) {
  console.log(`\n[${index + 2}/${STEPS.length + 1}] ${name}`)
  const start = Date.now()
  const [program = '', ...args] = command
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, VIS_A_VIS_BROWSER: browser, ...env },
  })
  const isFine = status === 0
  const found = countOf(isFine, count)
  total.passed += found.passed
  total.failed += found.failed
  console.log(
    `${isFine ? 'passed' : 'FAILED'}: ${name}, ${((Date.now() - start) / 1000).toFixed(1)} s`,
  )
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)

/**
 * A runner that failed without a failed test (it crashed, say) counts as one failure.
 * @param {boolean} isFine
 * @param {(() => Count) | undefined} count
 * @returns {Count}
 */
function countOf(isFine, count) {
  const alone = isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!count) return alone
  try {
    const { passed, failed } = count()
    return isFine || failed > 0 ? { passed, failed } : { passed, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs before anything is installed: nothing but Node's own modules here.

const root = fileURLToPath(new URL('..', import.meta.url))
const lockFile = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules/.lock-hash')
const NODE_FLOOR = /** @type {const} */ ([20, 19])

/** Ends with a clear word when Node is older than the site's tools can run on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [floorMajor, floorMinor] = NODE_FLOOR
  if (major > floorMajor || (major === floorMajor && minor >= floorMinor)) return
  console.error(
    `  Node ${process.versions.node} is too old: install ${NODE_FLOOR.join('.')} or newer from https://nodejs.org`,
  )
  process.exit(1)
}

/** Installs the dependencies from the lock file, unless they are there already. */
export function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  const isCurrent = existsSync(stamp) ? readFileSync(stamp, 'utf8') === lock : isInstalledByHand()
  if (isCurrent) {
    console.log('  dependencies: there already')
  } else {
    console.log('  dependencies: installing with npm ci …')
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (status !== 0) {
      console.error('  npm ci failed, see above. It needs the npm registry, once.')
      process.exit(1)
    }
  }
  writeFileSync(stamp, lock)
}

/** npm notes in this file what it put into node_modules, and when. */
function isInstalledByHand() {
  const note = join(root, 'node_modules/.package-lock.json')
  return existsSync(note) && statSync(note).mtimeMs >= statSync(lockFile).mtimeMs
}

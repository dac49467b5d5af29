import { existsSync } from 'node:fs'
import { checkNode, installDependencies } from './set-up.mjs'

const mayReuse = process.argv.includes('--no-build') && existsSync('dist/404.html')

console.log('[1/3] setting up')
checkNode()
installDependencies()

console.log(`[2/3] building the site${mayReuse ? ': left as it is' : ''}`)
const { buildSite } = await import('./build.mjs')
if (!mayReuse) await buildSite()

console.log('[3/3] serving it')
const { serveAndTell } = await import('./serve.mjs')
await serveAndTell()

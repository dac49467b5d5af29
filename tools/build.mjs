import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { compressFolder } from './compress.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const notes = join(root, '.build')

/**
 * The code of a module bundled as one plain script.
 * @param {string} entry
 */
async function bundleScript(entry) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: join(root, entry), output: { format: 'iife' } },
    },
  })
  const [bundle] = [result].flat()
  if (!bundle || !('output' in bundle)) throw new Error(`${entry}: nothing was built`)
  return bundle.output[0].code.trim()
}

/**
 * Builds the whole site into a folder: the app, every page as real HTML, the headers, and each text
 * file a second and third time compressed. `BASE_PATH` moves it below a folder of its host.
 */
export async function buildSite({
  site = join(root, 'dist'),
  base = process.env.BASE_PATH ?? '/',
} = {}) {
  if (!base.startsWith('/') || !base.endsWith('/')) {
    throw new Error(`BASE_PATH must begin and end with a slash: /sub/, not ${base}`)
  }
  await build({ root, base, logLevel: 'warn', build: { outDir: site, emptyOutDir: true } })
  await build({
    root,
    base,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(root, 'tools/write-pages.ts'),
      outDir: join(notes, 'pages'),
      emptyOutDir: true,
      manifest: false,
    },
  })
  const { writePages } = await import(pathToFileURL(join(notes, 'pages/write-pages.js')).href)
  const boot = await bundleScript('src/app/boot-script.ts')
  await writePages({ site, notes, base, boot, siteUrl: process.env.SITE_URL?.replace(/\/$/, '') })
  await rm(join(notes, 'pages'), { recursive: true })
  await compressFolder(site)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const start = Date.now()
  await buildSite()
  console.log(`built dist/ in ${((Date.now() - start) / 1000).toFixed(1)} s`)
}

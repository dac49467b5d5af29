import { rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { compressFolder } from './compress.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Styles in files of their own: those for paper, and those for debates of more than two speakers. */
const OWN_STYLES = ['src/app/print.css', 'src/app/many.css']

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
 * file a second and third time compressed. `BASE_PATH` moves it below a folder of its host. What a
 * server needs to know stands in the folder for notes.
 */
export async function buildSite({
  site = join(root, 'dist'),
  notes = join(root, '.build'),
  base = process.env.BASE_PATH ?? '/',
  debates = join(root, process.env.DEBATES ?? 'data/debates'),
} = {}) {
  if (!base.startsWith('/') || !base.endsWith('/')) {
    throw new Error(`BASE_PATH must begin and end with a slash: /sub/, not ${base}`)
  }
  await build({
    root,
    base,
    logLevel: 'warn',
    build: {
      outDir: site,
      emptyOutDir: true,
      rollupOptions: { input: ['index.html', ...OWN_STYLES].map((name) => join(root, name)) },
    },
  })
  const boot = await bundleScript('src/app/boot-script.ts')
  // Inside the project, since it imports the packages installed here; one for each build at once.
  const writer = join(root, `.build/writer-${process.pid}`)
  try {
    await build({
      root,
      base,
      logLevel: 'error',
      publicDir: false,
      build: {
        ssr: join(root, 'tools/write-pages.ts'),
        outDir: writer,
        emptyOutDir: true,
        manifest: false,
      },
    })
    const { writePages } = await import(pathToFileURL(join(writer, 'write-pages.js')).href)
    const siteUrl = process.env.SITE_URL?.replace(/\/$/, '')
    await writePages({ site, debates, notes, base, boot, siteUrl })
  } finally {
    await rm(writer, { recursive: true, force: true })
  }
  await compressFolder(site)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { site: { type: 'string' }, notes: { type: 'string' } } })
  const site = resolve(values.site ?? join(root, 'dist'))
  const start = Date.now()
  await buildSite({ site, ...(values.notes && { notes: resolve(values.notes) }) })
  console.log(`built ${relative('', site)}/ in ${((Date.now() - start) / 1000).toFixed(1)} s`)
}

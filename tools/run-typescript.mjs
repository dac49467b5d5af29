import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const OUT = '.build/tools'

/**
 * Loads a TypeScript module of `tools`, which Node 20 can't run by itself, through a build.
 *
 * @param {string} name the file's name without its ending
 */
export async function load(name) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: `tools/${name}.ts`,
      outDir: OUT,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.js` } },
    },
    publicDir: false,
  })
  return import(pathToFileURL(`${OUT}/${name}.js`).href)
}

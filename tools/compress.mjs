import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const WORTH_IT = /\.(html|js|css|json|jsonld|csv|argdown|svg|txt|webmanifest|xml)$/
const LEAST_BYTES = 1024

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/**
 * Brotli at its densest: what the size budgets count and the local server sends.
 *
 * @param {Buffer | string} content
 */
export const densest = (content) =>
  brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
    },
  })

/**
 * Writes `.br` and `.gz` beside every text file of a folder that is big enough to gain from it.
 * The same files give the same bytes: gzip's header carries no time and no name here.
 *
 * @param {string} folder
 * @returns {Promise<number>} how many files have compressed companions now
 */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && WORTH_IT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  const sizes = await Promise.all(files.map(compressFile))
  return sizes.filter(Boolean).length
}

/** @param {string} file */
async function compressFile(file) {
  const content = await readFile(file)
  if (content.length <= LEAST_BYTES) return false
  await Promise.all([
    densest(content).then((packed) => writeFile(`${file}.br`, packed)),
    gzipped(content, { level: 9 }).then((packed) => writeFile(`${file}.gz`, packed)),
  ])
  return true
}

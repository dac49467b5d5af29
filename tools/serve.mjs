import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import sirv from 'sirv'
import { cachingOf } from './caching.mjs'
import { contentTypeOf } from './content-types.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const PORTS_TO_TRY = 20
const READING = ['GET', 'HEAD']

/**
 * Serves a built site as a production host would: precompressed files, the security headers, a
 * year's caching for hashed files, the 404 page. Takes the next port when one is taken.
 * @param {{ site?: string, notes?: string, port?: number, host?: string }} [options]
 */
export async function serve({
  site = join(root, 'dist'),
  notes = join(root, '.build'),
  port = Number(process.env.PORT ?? 4173),
  host = '0.0.0.0',
} = {}) {
  const { basePath, headers } = JSON.parse(readFileSync(join(notes, 'headers.json'), 'utf8'))
  const notFound = readFileSync(join(site, '404.html'))
  const files = sirv(site, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cachingOf(path.slice(1)))
      const type = contentTypeOf(path)
      if (type) response.setHeader('Content-Type', type)
    },
  })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (!READING.includes(request.method ?? '')) {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const missing = () => tellMissing(response, request.method === 'HEAD' ? undefined : notFound)
    const [path = '/', query] = (request.url ?? '/').split('?')
    const search = query ? `?${query}` : ''
    const isBaseWithoutSlash = `${path}/` === basePath
    const file = path.slice(basePath.length)
    if (path === `${basePath}network.json`) tellNetwork(response, origins())
    else if (path.includes('//') || !(path.startsWith(basePath) || isBaseWithoutSlash)) {
      missing() // "//elsewhere" would else be led on to a host of that name
    } else if (isBaseWithoutSlash || isFolderWithoutSlash(site, file)) {
      response.writeHead(301, { Location: `${path}/${search}` }).end()
    } else {
      request.url = `/${file}${search}`
      files(request, response, missing)
    }
  })
  const taken = await listen(server, port, host)
  const origins = () =>
    host === 'localhost' ? [] : localAddresses().map((address) => `http://${address}:${taken}`)
  const close = () =>
    new Promise((done) => {
      server.close(done)
      server.closeAllConnections() // a browser keeps its own open
    })
  return { server, port: taken, basePath, close }
}

/** @param {import('node:http').ServerResponse} response @param {Buffer} [page] */
function tellMissing(response, page) {
  const type = { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }
  response.writeHead(404, type).end(page)
}

/**
 * Tells the page that opens on phones where they reach it, which it can't know by itself.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {readonly string[]} origins
 */
function tellNetwork(response, origins) {
  const type = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
  response.writeHead(200, type).end(JSON.stringify(origins))
}

/** @param {string} site @param {string} file */
const isFolderWithoutSlash = (site, file) =>
  file !== '' && !/\/$|\.\./.test(file) && existsSync(join(site, file, 'index.html'))

/**
 * @param {import('node:http').Server} server
 * @param {number} first
 * @param {string} host
 * @returns {Promise<number>}
 */
async function listen(server, first, host) {
  for (let port = first; port < first + PORTS_TO_TRY; port += 1) {
    const isFree = await new Promise((done, fail) => {
      server.once('error', (error) =>
        'code' in error && error.code === 'EADDRINUSE' ? done(false) : fail(error),
      )
      server.listen(port, host, () => done(true))
    })
    if (isFree) return port
  }
  throw new Error(`ports ${first} to ${first + PORTS_TO_TRY - 1} are all taken; set PORT`)
}

/** The addresses under which others on the same network reach this machine. */
const localAddresses = () =>
  Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)

/**
 * Serves the built site and says where.
 *
 * @param {{ port?: number, host?: string, site?: string, notes?: string }} [options]
 */
export async function serveAndTell(options) {
  const { port, basePath } = await serve(options)
  console.log(`\n  On this machine:      http://localhost:${port}${basePath}`)
  const addresses = options?.host === 'localhost' ? [] : localAddresses()
  for (const address of addresses) {
    console.log(`  On the local network: http://${address}:${port}${basePath}`)
  }
  console.log('\n  Ctrl+C ends it.')
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, host: { type: 'string' }, debates: { type: 'string' } },
  })
  // A site of other debates than the project's own, built anew, beside the project's.
  const other = values.debates && {
    debates: resolve(values.debates),
    site: join(root, '.build/other-site'),
    notes: join(root, '.build/other-notes'),
  }
  if (other || !existsSync(join(root, 'dist/404.html'))) {
    if (other) process.env.DEBATES = values.debates // for the configuration that the build reads
    const { buildSite } = await import('./build.mjs')
    await buildSite(other || {})
  }
  await serveAndTell({
    ...(other && { site: other.site, notes: other.notes }),
    ...(values.port && { port: Number(values.port) }),
    ...(values.host && { host: values.host }),
  })
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFolder } from './compress.mjs'
import { serve } from './serve.mjs'

const LONG = 'words '.repeat(400)

describe('the local server', () => {
  let folder = ''
  let served: Awaited<ReturnType<typeof serve>>
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`http://localhost:${served.port}${path}`, { redirect: 'manual', ...init })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'served-'))
    const site = join(folder, 'site')
    await mkdir(join(site, 'assets'), { recursive: true })
    await mkdir(join(site, 'en'), { recursive: true })
    await writeFile(join(site, 'en/index.html'), `<p>${LONG}</p>`)
    await writeFile(join(site, 'assets/main-a1b2c3d4.js'), `// ${LONG}`)
    for (const ending of ['csv', 'jsonld', 'argdown', 'json']) {
      await writeFile(join(site, `en/debate.${ending}`), LONG)
    }
    await writeFile(join(site, '404.html'), 'nothing here')
    await writeFile(join(folder, 'secret.txt'), 'secret')
    await writeFile(
      join(folder, 'headers.json'),
      JSON.stringify({ basePath: '/sub/', headers: { 'X-Content-Type-Options': 'nosniff' } }),
    )
    await compressFolder(site)
    served = await serve({ site, notes: folder, port: 4500, host: '127.0.0.1' })
  })

  afterAll(async () => {
    await served.close()
    await rm(folder, { recursive: true })
  })

  it('serves a folder’s page compressed, with the headers, asked for anew each time', async () => {
    const answer = await ask('/sub/en/', { headers: { 'Accept-Encoding': 'br' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toContain('words')
  })

  it('lets a hashed file be kept for a year', async () => {
    const answer = await ask('/sub/assets/main-a1b2c3d4.js')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-type')).toMatch(/javascript/)
  })

  it.each([
    ['csv', 'text/csv;charset=utf-8'],
    ['jsonld', 'application/ld+json'],
    ['argdown', 'text/plain;charset=utf-8'],
    ['json', 'application/json'],
  ])('serves a download that ends in .%s compressed, as %s', async (ending, type) => {
    const answer = await ask(`/sub/en/debate.${ending}`, { headers: { 'Accept-Encoding': 'br' } })
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(await answer.text()).toBe(LONG)
  })

  it('answers an unknown address, and one outside its folder, with the 404 page', async () => {
    for (const path of [
      '/sub/nowhere/',
      '/elsewhere/',
      '/sub/..%2fsecret.txt',
      '/sub/../secret.txt',
    ]) {
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toBe('nothing here')
    }
  })

  it('adds the slash that a folder’s address lacks', async () => {
    const answer = await ask('/sub/en?theme=trust')
    expect(answer.headers.get('location')).toBe('/sub/en/?theme=trust')
  })

  it('takes no other method than GET and HEAD', async () => {
    expect((await ask('/sub/en/', { method: 'POST' })).status).toBe(405)
    expect((await ask('/sub/en/', { method: 'HEAD' })).status).toBe(200)
  })

  it('takes the next port when one is taken', async () => {
    const second = await serve({
      site: join(folder, 'site'),
      notes: folder,
      port: served.port,
      host: '127.0.0.1',
    })
    expect(second.port).toBe(served.port + 1)
    await second.close()
  })
})

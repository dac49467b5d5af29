import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Debate } from '#domain/debate.ts'
import { publishDebate } from '#domain/debate-languages.ts'
import { disguise } from '#domain/disguise.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import { DEFAULT_PLACE, type Place, pathOf, withoutNames } from '#domain/place.ts'
import { readText } from '#domain/text.ts'
import { pageTitle } from '#i18n/page-title.ts'
import { openDebateFile } from '#io/debate-file.ts'
import { INDEX_PATH, type PublishedIndex } from '#io/published.ts'
import { renderNotFound, renderPage } from '../src/prerender.tsx'
import { assertPage, type PageParts, pageHtml } from './page-html.ts'
import { securityHeaders } from './security-headers.ts'

type ManifestEntry = {
  file: string
  css?: string[]
  imports?: string[]
  isEntry?: boolean
}
type Manifest = Record<string, ManifestEntry>

export type WriteOptions = {
  /** The folder of the built site. */
  readonly site: string
  /** The folder of the debates as authored, which the pages without names are made from. */
  readonly debates: string
  /** The folder for what servers need to know. */
  readonly notes: string
  readonly base: string
  /** The boot script's code. */
  readonly boot: string
  /** The address of the published site, where it is known: canonical links need it. */
  readonly siteUrl?: string
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Writes every page of the site into the built folder, and the headers it is served with. */
export async function writePages(options: WriteOptions) {
  const { site, debates: debatesFolder, notes, base, boot, siteUrl } = options
  const manifestFile = join(site, '.vite/manifest.json')
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest
  await rm(dirname(manifestFile), { recursive: true })
  await rm(join(site, 'index.html'))

  const screen = manifest['src/app/compare-page.tsx']
  const styleFiles = [
    ...new Set(filesOf(manifest, 'src/app/compare-page.tsx').flatMap(({ css = [] }) => css)),
  ]
  const css = (
    await Promise.all(styleFiles.map((file) => readFile(join(site, file), 'utf8')))
  ).join('')
  const index = await readIndex(site)
  const headers = securityHeaders({
    scriptHashes: [sha256(boot)],
    styleHashes: [sha256(css)],
    basePath: base,
    files: Object.values(index)
      .flatMap(Object.values<string>)
      .map((file) => `data/${file}`),
  })
  const shared = { css, policy: headers.metaPolicy, icon: `${base}favicon.svg` }
  const address = (path: string) => (siteUrl ?? '') + base + path.slice(1)

  const write = async (path: string, parts: Omit<PageParts, keyof typeof shared>) => {
    const html = pageHtml({ ...shared, ...parts })
    assertPage(path, html, boot)
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }

  const writeDebate = async (path: string, place: Place, debate: Debate) => {
    const words = `src/i18n/compare-page.${place.language}.ts`
    const load = ['src/app/compare-page.tsx', words].flatMap((name) => filesOf(manifest, name))
    const entry = manifest['index.html']
    if (!entry || !screen) throw new Error('the build has no entry or no compare page')
    await write(path, {
      language: place.language,
      title: pageTitle(debate, place.language),
      description: readText(debate.summary, place.language),
      content: await renderPage(place, debate, base),
      boot,
      canonical: address(pathOf(place)),
      alternates: debate.languages.map((language) => ({
        language,
        href: address(pathOf({ ...place, language: language as Language })),
      })),
      entry: base + entry.file,
      preloads: [...new Set(load.map(({ file }) => file))]
        .filter((file) => file !== entry.file)
        .map((file) => base + file),
      presentStyles: styleFiles.map((file) => base + file),
      debate,
    })
  }

  const leadOn = (path: string, place: Place, debate: Debate) => {
    const to = base + pathOf(place).slice(1)
    const title = pageTitle(debate, place.language)
    return write(path, {
      language: place.language,
      title,
      description: title,
      content: `<main class="plain-page"><p><a href="${to}">${title}</a></p></main>`,
      refresh: to,
    })
  }

  const authored = await readAuthored(debatesFolder)
  for (const [id, files] of Object.entries(index)) {
    for (const language of LANGUAGES) {
      const file = files[language]
      if (!file) continue
      const debate = await readDebate(join(site, 'data', file))
      const place = { language, debateId: id }
      await writeDebate(pathOf(place), place, debate)
      const blind = withoutNames(place)
      const whole = authored.get(id)
      if (!whole) throw new Error(`${id}: the authored debate is missing`)
      await writeDebate(pathOf(blind), blind, publishDebate(disguise(whole), language))
      if (pathOf(place) === pathOf(DEFAULT_PLACE)) await writeDebate('/', place, debate)
      if (id === DEFAULT_PLACE.debateId) await leadOn(`/${language}/`, place, debate)
      // Typed from a board: in the first of the debate's languages that the site has.
      if (language === LANGUAGES.find((known) => files[known])) {
        await leadOn(`/s/${debate.codes.named}/`, place, debate)
        await leadOn(`/s/${debate.codes.blind}/`, blind, disguise(whole))
      }
    }
  }
  await write('/404.html', {
    language: 'en',
    title: 'Page not found · Vis-à-vis',
    description: 'Page not found',
    content: renderNotFound(base),
  })

  await mkdir(notes, { recursive: true })
  await writeFile(join(site, '_headers'), headers.netlify)
  await writeFile(join(notes, 'nginx-headers.conf'), headers.nginx)
  await writeFile(
    join(notes, 'headers.json'),
    JSON.stringify({ basePath: base, headers: headers.headers }, null, 2),
  )
}

/** A built file and all it imports. */
function filesOf(manifest: Manifest, name: string): ManifestEntry[] {
  const entry = manifest[name]
  if (!entry) throw new Error(`the build has no ${name}`)
  const imported = (entry.imports ?? []).filter((other) => !manifest[other]?.isEntry)
  return [entry, ...imported.flatMap((other) => filesOf(manifest, other))]
}

const readIndex = async (site: string) =>
  JSON.parse(await readFile(join(site, INDEX_PATH), 'utf8')) as PublishedIndex

async function readAuthored(folder: string): Promise<ReadonlyMap<string, Debate>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const debates = await Promise.all(names.map((name) => readDebate(join(folder, name))))
  return new Map(debates.map((debate) => [debate.id, debate]))
}

async function readDebate(file: string): Promise<Debate> {
  const opened = openDebateFile(await readFile(file))
  if (!opened.ok) throw new Error(`${file}: ${JSON.stringify(opened.problems)}`)
  return opened.debate
}

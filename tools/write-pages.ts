import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Debate } from '#domain/debate.ts'
import { LANGUAGES } from '#domain/language.ts'
import {
  DEFAULT_PLACE,
  onScreen,
  type Place,
  pathOf,
  SCREENS,
  withoutNames,
} from '#domain/place.ts'
import { arePair } from '#domain/seating.ts'
import { pageTitle } from '#i18n/page-title.ts'
import { openDebateFile } from '#io/debate-file.ts'
import { INDEX_PATH, type PublishedIndex } from '#io/published.ts'
import { renderNotFound, renderPage } from '../src/prerender.tsx'
import { type BothSides, bothSidesOf } from './both-sides.ts'
import { carriedAt, toldAt } from './carried-data.ts'
import { aboutPage } from './page-about.ts'
import { readPageFiles } from './page-files.ts'
import { assertPage, type PageParts, pageHtml } from './page-html.ts'
import { sealedFiles } from './sealed-files.ts'
import { metaPolicy, securityHeaders } from './security-headers.ts'

export type WriteOptions = {
  /** The folder of the built site. */
  readonly site: string
  /** The folder of the debates as authored, which the pages are made from. */
  readonly debates: string
  /** The folder for what servers need to know. */
  readonly notes: string
  readonly base: string
  /** The boot script's code. */
  readonly boot: string
  /** The address of the published site, where it is known: shared links need it. */
  readonly siteUrl?: string
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Writes every page of the site into the built folder, and the headers it is served with. */
export async function writePages(options: WriteOptions) {
  const { site, debates: debatesFolder, notes, base, boot, siteUrl } = options
  const files = await readPageFiles(site, SCREENS)
  await rm(join(site, 'index.html'))
  const index = await readIndex(site)
  const debates = (await readAuthored(debatesFolder)).map(bothSidesOf)
  const sealed = debates.flatMap((sides) =>
    siteLanguages(sides.named).flatMap((language) => Object.values(sealedFiles(sides, language))),
  )
  const headers = securityHeaders({
    scriptHashes: [sha256(boot)],
    styleHashes: [...new Set(Object.values(files).map(({ css }) => sha256(css)))],
    basePath: base,
    files: [
      ...Object.values(index)
        .flatMap(Object.values<string>)
        .map((file) => `data/${file}`),
      ...sealed.map(({ path }) => path),
    ],
  })
  const icon = `${base}favicon.svg`
  const below = (file: string) => base + file

  const write = async (path: string, parts: Omit<PageParts, 'policy' | 'icon'>) => {
    const policy = metaPolicy({ scriptHashes: [sha256(boot)], styleHashes: [sha256(parts.css)] })
    const html = pageHtml({ policy, icon, ...parts })
    assertPage(path, html, boot)
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, html)
  }

  const writePlace = async (place: Place, sides: BothSides, path = pathOf(place)) => {
    const { entry, css, present, printStyles, manyStyles, scriptsIn } =
      files[place.screen ?? 'compare']
    const data = carriedAt(place, sides)
    const languages = siteLanguages(sides.named)
    const rendered = await renderPage(place, data, base, languages)
    await write(path, {
      language: place.language,
      ...rendered,
      ...(languages.length < LANGUAGES.length && { languages }),
      ...aboutPage(place, toldAt(place, sides), rendered.title, {
        folder: site,
        base,
        url: siteUrl,
      }),
      css,
      boot,
      entry: below(entry),
      preloads: scriptsIn(place.language).map(below),
      presentStyles: present.map(below),
      printStyles: below(printStyles),
      moreStyles: arePair(sides.named.speakers) ? [] : [below(manyStyles)],
      data,
    })
  }

  const leadOn = (path: string, place: Place, debate: Debate, search = '') => {
    const to = base + pathOf(place).slice(1) + search
    const title = pageTitle(debate, place.language)
    return write(path, {
      language: place.language,
      title,
      description: title,
      content: `<main class="plain-page"><p><a href="${to}">${title}</a></p></main>`,
      css: files.compare.css,
      refresh: to,
    })
  }

  for (const sides of debates) {
    const debate = sides.named
    for (const [i, language] of siteLanguages(debate).entries()) {
      const place: Place = { language, debateId: debate.id }
      const blind = withoutNames(place)
      for (const screen of SCREENS) await writePlace(onScreen(place, screen), sides)
      await writePlace(blind, sides)
      if (pathOf(place) === pathOf(DEFAULT_PLACE)) await writePlace(place, sides, '/')
      if (debate.id === DEFAULT_PLACE.debateId) await leadOn(`/${language}/`, place, debate)
      if (i > 0) continue
      // Typed from a board: in the first of the debate's languages that the site has.
      await leadOn(`/s/${debate.codes.named}/`, place, debate)
      await leadOn(`/s/${debate.codes.blind}/`, blind, sides.hidden)
      for (const [number, theme] of sides.hidden.themes.entries()) {
        const end = `${number + 1}/`
        await leadOn(`/s/${debate.codes.blind}/${end}`, blind, sides.hidden, `?theme=${theme.id}`)
        const own = debate.themes[number]?.id ?? ''
        await leadOn(`/s/${debate.codes.named}/${end}`, place, debate, `?theme=${own}`)
      }
    }
  }
  await write('/404.html', {
    language: 'en',
    title: 'Page not found · Vis-à-vis',
    description: 'Page not found',
    content: renderNotFound(base),
    css: files.compare.css,
  })

  await mkdir(notes, { recursive: true })
  await writeFile(join(site, '_headers'), headers.netlify)
  await writeFile(join(notes, 'nginx-headers.conf'), headers.nginx)
  await writeFile(
    join(notes, 'headers.json'),
    JSON.stringify({ basePath: base, headers: headers.headers }, null, 2),
  )
}

const siteLanguages = (debate: Debate) =>
  LANGUAGES.filter((language) => debate.languages.includes(language))

const readIndex = async (site: string) =>
  JSON.parse(await readFile(join(site, INDEX_PATH), 'utf8')) as PublishedIndex

async function readAuthored(folder: string): Promise<readonly Debate[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(names.map((name) => readDebate(join(folder, name))))
}

async function readDebate(file: string): Promise<Debate> {
  const opened = openDebateFile(await readFile(file))
  if (!opened.ok) throw new Error(`${file}: ${JSON.stringify(opened.problems)}`)
  return opened.debate
}

import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Language } from '#domain/language.ts'
import { pageOf, type Screen } from '#domain/place.ts'

type ManifestEntry = {
  file: string
  css?: string[]
  imports?: string[]
  isEntry?: boolean
}
type Manifest = Record<string, ManifestEntry>

const ENTRY = 'index.html'
const MORE = 'src/app/more-pages.ts'
const PRINT = 'src/app/print.css'
const MANY = 'src/app/many.css'

/** The built files of one kind of page. Paths are below the site. */
export type PageFiles = {
  /** The app's entry. */
  readonly entry: string
  /** What the page holds inline, and the home screen's, which the app's entry would ask for. */
  readonly present: readonly string[]
  /** All of them in one. */
  readonly css: string
  /** For paper; the same for every kind of page. */
  readonly printStyles: string
  /** For debates of more than two speakers. */
  readonly manyStyles: string
  /** What the entry will ask for at once, in a language. */
  readonly scriptsIn: (language: Language) => readonly string[]
}

/** Finds each screen's files in the build's manifest, which is then taken out of the site. */
export async function readPageFiles(site: string, screens: readonly Screen[]) {
  const manifestFile = join(site, '.vite/manifest.json')
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest
  await rm(dirname(manifestFile), { recursive: true })
  const { file: entry, css: entryStyles = [] } = find(manifest, ENTRY)
  const { file: printStyles } = find(manifest, PRINT)
  const { file: manyStyles } = find(manifest, MANY)

  const filesOf = async (screen: Screen): Promise<PageFiles> => {
    const isHome = screen === 'compare' // which comes with the entry
    const page = isHome
      ? []
      : [MORE, `src/app/${pageOf(screen)}-page.tsx`].flatMap((name) => builtFiles(manifest, name))
    const styles = isHome ? entryStyles : [...new Set(page.flatMap(({ css = [] }) => css))]
    const texts = await Promise.all(styles.map((file) => readFile(join(site, file), 'utf8')))
    const scriptsIn = (language: Language) => {
      const words = builtFiles(manifest, `src/i18n/${pageOf(screen)}-page.${language}.ts`)
      return [...new Set([...page, ...words].map(({ file }) => file))].filter(
        (file) => file !== entry,
      )
    }
    const present = [...new Set([...styles, ...entryStyles])]
    return { entry, present, css: texts.join(''), printStyles, manyStyles, scriptsIn }
  }
  const found = await Promise.all(screens.map(async (one) => [one, await filesOf(one)] as const))
  return Object.fromEntries(found) as Readonly<Record<Screen, PageFiles>>
}

function find(manifest: Manifest, name: string): ManifestEntry {
  const entry = manifest[name]
  if (!entry) throw new Error(`the build has no ${name}`)
  return entry
}

/** A built file and all it imports. */
function builtFiles(manifest: Manifest, name: string): ManifestEntry[] {
  const entry = find(manifest, name)
  const imported = (entry.imports ?? []).filter((other) => !manifest[other]?.isEntry)
  return [entry, ...imported.flatMap((other) => builtFiles(manifest, other))]
}

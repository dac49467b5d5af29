import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Debate } from '#domain/debate.ts'
import { isLanguage, type Language } from '#domain/language.ts'
import { type Place, pathOf } from '#domain/place.ts'
import { readText } from '#domain/text.ts'
import { structuredData } from '#io/export/structured-data.ts'
import type { PageParts, Property } from './page-html.ts'
import { sharePicture } from './share-picture.mjs'

type Site = {
  /** The folder of the built site. */
  readonly folder: string
  readonly base: string
  /** The address of the published site, where it is known. */
  readonly url: string | undefined
}

/**
 * What a page says about itself to search engines and to those who are sent its link. By the Open
 * Graph protocol it is a website at its canonical address where nothing else is said.
 */
export function aboutPage(
  place: Place,
  told: Debate,
  title: string,
  site: Site,
): Pick<PageParts, 'description' | 'canonical' | 'alternates' | 'properties' | 'structured'> {
  const at = (language: Language) =>
    (site.url ?? '') + site.base + pathOf({ ...place, language }).slice(1)
  return {
    description: readText(told.summary, place.language),
    canonical: at(place.language),
    alternates: told.languages
      .filter(isLanguage)
      .map((language) => ({ language, href: at(language) })),
    ...(site.url && {
      properties: [
        ['og:title', title],
        ['og:locale', localeOf(place.language)],
        ...(told.isBlind ? [] : pictureOf(told.id, place.language, site)),
      ],
    }),
    ...(!told.isBlind && {
      structured: structuredData(
        told,
        place.language,
        place.screen === 'sources' ? 'all' : 'brief',
      ),
    }),
  }
}

/** As the Open Graph protocol writes it: `ko_KR`. */
function localeOf(language: Language): string {
  const { region } = new Intl.Locale(language).maximize()
  return `${language}_${region}`
}

/** Without words for the picture: it shows the question and the names that stand beside it. */
function pictureOf(debateId: string, language: Language, site: Site): readonly Property[] {
  const path = sharePicture(debateId, language)
  if (!existsSync(join(site.folder, path))) return []
  return [
    ['og:image', site.url + site.base + path],
    ['twitter:card', 'summary_large_image'],
  ]
}

import type { LanguageTag } from './debate.ts'

export const TABLES = ['speakers', 'themes', 'views', 'quotations', 'relations'] as const
/** What of a debate fills a table of its own. */
export type Table = (typeof TABLES)[number]

const FORMATS = {
  debate: 'json',
  speakers: 'csv',
  themes: 'csv',
  views: 'csv',
  quotations: 'csv',
  relations: 'csv',
  annotations: 'jsonld',
  arguments: 'argdown',
} as const

/** What a downloaded file holds. */
export type DownloadContent = keyof typeof FORMATS

/** How it is written; also the ending of its name. */
export type DownloadFormat = (typeof FORMATS)[DownloadContent]

/** A file that the site offers of a debate. */
export type Download = {
  readonly content: DownloadContent
  readonly format: DownloadFormat
  /** Below the site's base. What follows the last slash is the name that it is saved under. */
  readonly path: string
}

const CONTENTS = Object.keys(FORMATS) as readonly DownloadContent[]

/**
 * The files that the site offers of a debate to readers of a language, all with names in them.
 *
 * Shape:  in the order to list them in. The debate itself is one file with all of its languages, as
 *         it was authored; every other file is in the one language.
 */
export const downloadsOf = (debateId: string, language: LanguageTag): readonly Download[] =>
  CONTENTS.map((content) => {
    const format = FORMATS[content]
    const name =
      content === 'debate'
        ? `${debateId}.${format}`
        : `${debateId}.${language}.${content}.${format}`
    return { content, format, path: `data/${debateId}/${name}` }
  })

import type { DownloadContent, DownloadFormat } from '#domain/downloads.ts'

/** The words of the list of files to download. */
export const downloads = {
  contents: {
    debate: 'The whole debate, in all its languages',
    speakers: 'Speakers',
    themes: 'Themes',
    views: 'Views',
    quotations: 'Quotations',
    relations: 'Relations',
    annotations: 'Views as notes on the source',
    arguments: 'Argument map',
  } satisfies Record<DownloadContent, string>,
  formats: {
    json: 'JSON: to keep, change and open again',
    csv: 'CSV: a table for a spreadsheet',
    jsonld: 'JSON-LD: for tools that read Web Annotations',
    argdown: 'Argdown: for tools that draw arguments',
  } satisfies Record<DownloadFormat, string>,
  terms: (licence: string) =>
    `Our words are under ${licence}. Quotations belong to their authors; beyond them the source’s text is in no file.`,
}

export type DownloadWords = typeof downloads

import type { Debate } from '#domain/debate.ts'
import { publishDebate } from '#domain/debate-languages.ts'
import { type Download, type DownloadContent, downloadsOf } from '#domain/downloads.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import { writeArgdown } from '#io/export/argdown.ts'
import { csvTable } from '#io/export/csv-tables.ts'
import { writeDebate } from '#io/export/debate-json.ts'
import { writeAnnotations } from '#io/export/web-annotations.ts'

/** A file to publish. Its path is below the site's base. */
export type DownloadFile = Download & { readonly text: string }

function textOf(debate: Debate, content: DownloadContent, language: Language): string {
  if (content === 'debate') return writeDebate(debate)
  if (content === 'arguments') return writeArgdown(debate, language)
  if (content === 'annotations') return writeAnnotations(publishDebate(debate, language))
  return csvTable(debate, content, language)
}

/** The files that the site offers of a debate, each once, in the site's languages that it has. */
export function downloadFiles(debate: Debate): readonly DownloadFile[] {
  const files = LANGUAGES.filter((language) => debate.languages.includes(language)).flatMap(
    (language) =>
      downloadsOf(debate.id, language).map((download) => ({
        ...download,
        text: textOf(debate, download.content, language),
      })),
  )
  return [...new Map(files.map((file) => [file.path, file])).values()]
}

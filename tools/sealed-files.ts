import { createHash } from 'node:crypto'
import { publishDebate } from '#domain/debate-languages.ts'
import type { Language } from '#domain/language.ts'
import { judgementOf, nextEvents, type SealedFiles, unveiled } from '#domain/lesson-debate.ts'
import type { BothSides } from './both-sides.ts'

/** A file that a lesson fetches at a reveal and not before. Its path is below the site's base. */
export type SealedFile = { readonly path: string; readonly text: string }

/** What each reveal fetches, in one language, each named by its hash. */
export function sealedFiles(
  { named, hidden }: BothSides,
  language: Language,
): Readonly<Record<keyof SealedFiles, SealedFile>> {
  const published = publishDebate(named, language)
  const sealed = (what: keyof SealedFiles, content: unknown): SealedFile => {
    const text = JSON.stringify(content)
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
    return { path: `data/${named.id}.${language}.${what}.${hash}.json`, text }
  }
  return {
    relation: sealed('relation', judgementOf(publishDebate(hidden, language))),
    names: sealed('names', unveiled(named, published)),
    next: sealed('next', nextEvents(named, published)),
  }
}

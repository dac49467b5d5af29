import type { Debate } from '#domain/debate.ts'
import type { Language } from '#domain/language.ts'
import { readText } from '#domain/text.ts'
import type { CompareWords } from './compare.en.ts'
import { formatDate } from './dates.ts'

/** The source at the foot of every printed page; while names are hidden, its publisher alone. */
export function pageFoot(
  { source, asOf, isBlind }: Debate,
  language: Language,
  say: Pick<CompareWords, 'asOf'>,
) {
  const publisher = readText(source.publisher, language)
  if (isBlind) return publisher
  const published = formatDate(source.published, language)
  return `${publisher}, ${published} · ${say.asOf(formatDate(asOf, language))}`
}

import type { Debate, LanguageTag, Quotation } from './debate.ts'
import { isText } from './debate-texts.ts'

/**
 * A debate in one of its languages, as it is published.
 *
 * Shape:  the same shape with one key left in every text and `languages: [language]`. A quotation
 *         keeps its translation into that language, and has none where it is in that language. What
 *         stands in for texts while names are hidden is left out: those pages have a file of their own.
 * Errors: throws a RangeError when the debate isn't in that language.
 */
export function publishDebate(debate: Debate, language: LanguageTag): Debate {
  if (!debate.languages.includes(language)) {
    throw new RangeError(`${debate.id} is not in ${language}`)
  }
  const views = debate.views.map((view) => ({
    ...view,
    ...(view.quotation && { quotation: withoutOwn(view.quotation, language) }),
  }))
  return { ...(keepOne({ ...debate, views }, language) as Debate), languages: [language] }
}

function withoutOwn(quotation: Quotation, language: LanguageTag): Quotation {
  if (quotation.language !== language) return quotation
  const { translation: _, ...rest } = quotation
  return rest
}

function keepOne(value: unknown, language: LanguageTag): unknown {
  if (isText(value)) return { [language]: value[language] }
  if (Array.isArray(value)) return value.map((item) => keepOne(item, language))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => key !== 'blind' || typeof item === 'string') // a short address
      .map(([key, item]) => [key, keepOne(item, language)]),
  )
}

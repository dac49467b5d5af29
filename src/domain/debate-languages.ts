import type { Debate, LanguageTag, Quotation } from './debate.ts'
import { isText } from './debate-texts.ts'

/**
 * A debate in one of its languages, as it is published.
 *
 * Shape:  the same shape with one key left in every text and `languages: [language]`. A quotation
 *         keeps its translation into that language, and has none where it is in that language.
 * Errors: throws a RangeError when the debate isn't in that language.
 */
export function publishDebate(debate: Debate, language: LanguageTag): Debate {
  if (!debate.languages.includes(language)) {
    throw new RangeError(`${debate.id} is not in ${language}`)
  }
  const views = debate.views.map((view) => ({
    ...view,
    ...(view.quotation && { quotation: withoutOwn(view.quotation, view.quotation, language) }),
    ...(view.blind?.quotation && {
      blind: {
        ...view.blind,
        quotation: withoutOwn(view.blind.quotation, view.quotation, language),
      },
    }),
  }))
  return { ...(keepOne({ ...debate, views }, language) as Debate), languages: [language] }
}

function withoutOwn<Quoted extends Pick<Quotation, 'translation'>>(
  quoted: Quoted,
  original: Quotation | undefined,
  language: LanguageTag,
): Quoted {
  if (original?.language !== language) return quoted
  const { translation: _, ...rest } = quoted
  return rest as Quoted
}

function keepOne(value: unknown, language: LanguageTag): unknown {
  if (isText(value)) return { [language]: value[language] }
  if (Array.isArray(value)) return value.map((item) => keepOne(item, language))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, keepOne(item, language)]),
  )
}

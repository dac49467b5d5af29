import type { PartialDate } from '#domain/debate.ts'
import type { Language } from '#domain/language.ts'

/**
 * A date as the language writes it, as exact as it is known.
 *
 * Shape: `29 May 2025` · `2025년 5월 29일` · `2025年5月29日`; a year or a month alone stays so.
 */
export function formatDate(date: PartialDate, language: Language): string {
  const [, month, day] = date.split('-')
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date))
}

import type { PartialDate } from '#domain/debate.ts'
import { formatDate } from '#i18n/dates.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'

type Held = { readonly from: PartialDate; readonly to?: PartialDate }

/** Puts the time of a post into words; without an end it says since when. */
export function usePostDates() {
  const { language } = useText()
  const say = useSourcesText()
  const written = (date: PartialDate) => formatDate(date, language)
  return ({ from, to }: Held) => {
    if (!to) return say.since(written(from))
    return from === to ? written(from) : say.span(written(from), written(to))
  }
}

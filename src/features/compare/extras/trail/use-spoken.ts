import type { Speaker } from '#domain/debate.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'

/** Says in which language someone spoke and who put it into print, as far as the source tells. */
export function useSpoken() {
  const { read } = useText()
  const { spokeIn, languageNotStated } = useCompareText()
  return ({ translated, spokeIn: language }: Speaker): string => {
    if (translated) return read(translated)
    return language ? spokeIn(language) : languageNotStated
  }
}

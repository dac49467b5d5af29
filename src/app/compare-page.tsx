import { useQuery } from '@tanstack/react-query'
import { CompareScreen } from '#features/compare/compare-screen.tsx'
import type { CompareWords } from '#i18n/compare.en.ts'
import { CompareTextProvider } from '#i18n/use-compare-text.ts'
import { reading, TextProvider } from '#i18n/use-text.ts'
import type { Words } from '#i18n/words.en.ts'
import { debateQuery } from '#io/debate-query.ts'
import './compare-page.css'
import type { Place } from '#domain/place.ts'
import { reportFailure } from './navigation-failure.ts'
import { Shell } from './shell.tsx'

export type CompareMessages = { readonly words: Words; readonly compare: CompareWords }

type Props = { place: Place; messages: CompareMessages }

/** The compare page: shell, words and debate put together. The debate is loaded before it renders. */
export function ComparePage({ place, messages }: Props) {
  const { data } = useQuery(debateQuery(place))
  return (
    <TextProvider value={reading(place.language, messages.words)}>
      <CompareTextProvider value={messages.compare}>
        <Shell place={place} skipTo="#themes">
          {data && <CompareScreen debate={data} onFailure={reportFailure} />}
        </Shell>
      </CompareTextProvider>
    </TextProvider>
  )
}

import { useQuery } from '@tanstack/react-query'
import type { Debate } from '#domain/debate.ts'
import type { Language } from '#domain/language.ts'
import type { Place } from '#domain/place.ts'
import { CompareScreen } from '#features/compare/compare-screen.tsx'
import type { CompareWords } from '#i18n/compare.en.ts'
import { pageFoot } from '#i18n/page-foot.ts'
import { pageTitle } from '#i18n/page-title.ts'
import { CompareTextProvider } from '#i18n/use-compare-text.ts'
import { reading, TextProvider } from '#i18n/use-text.ts'
import type { Words } from '#i18n/words.en.ts'
import { debateQuery } from '#io/debate-query.ts'
import { adoptSelection } from '#stores/selection-store.ts'
import './compare-page.css'
import { mirrorSelection, readFirstSelection } from './mirror-selection.ts'
import { reportFailure } from './navigation-failure.ts'
import type { Open } from './open-page.ts'
import { Shell } from './shell.tsx'

type Messages = { readonly words: Words; readonly compare: CompareWords }

const MESSAGES: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  en: () => import('#i18n/compare-page.en.ts'),
  ko: () => import('#i18n/compare-page.ko.ts'),
  ja: () => import('#i18n/compare-page.ja.ts'),
}

/** Opens the compare page, with its words and its debate. */
export const open: Open = async (place, client, carried) => {
  const query = debateQuery(place)
  if (carried) client.setQueryData(query.queryKey, carried as Debate)
  const [{ messages }, debate] = await Promise.all([
    MESSAGES[place.language](),
    client.ensureQueryData(query),
  ])
  return {
    place,
    title: pageTitle(debate, place.language),
    foot: pageFoot(debate, place.language, messages.compare),
    render: () => <ComparePage place={place} messages={messages} />,
    onTakeOver: () => {
      adoptSelection(readFirstSelection(debate))
      mirrorSelection(debate)
    },
  }
}

/** The compare page: shell, words and debate put together. The debate is loaded before it renders. */
function ComparePage({ place, messages }: { place: Place; messages: Messages }) {
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

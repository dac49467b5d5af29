import { useQuery } from '@tanstack/react-query'
import type { Debate } from '#domain/debate.ts'
import type { Language } from '#domain/language.ts'
import type { Place } from '#domain/place.ts'
import { reportLink } from '#domain/report-link.ts'
import { SourcesScreen } from '#features/sources/sources-screen.tsx'
import type { DownloadWords } from '#i18n/downloads.en.ts'
import { pageFoot } from '#i18n/page-foot.ts'
import { pageTitle } from '#i18n/page-title.ts'
import type { SourcesWords } from '#i18n/sources.en.ts'
import { SourcesTextProvider } from '#i18n/use-sources-text.ts'
import { reading, TextProvider } from '#i18n/use-text.ts'
import type { Words } from '#i18n/words.en.ts'
import { debateQuery } from '#io/debate-query.ts'
import './sources-page.css'
import type { Open } from './open-page.ts'
import { Shell } from './shell.tsx'

type Messages = {
  readonly words: Words
  readonly sources: SourcesWords
  readonly downloads: DownloadWords
}

const MESSAGES: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  en: () => import('#i18n/sources-page.en.ts'),
  ko: () => import('#i18n/sources-page.ko.ts'),
  ja: () => import('#i18n/sources-page.ja.ts'),
}

/** Opens the page of sources, with its words and its debate. */
export const open: Open = async (place, client, carried) => {
  const query = debateQuery(place)
  if (carried) client.setQueryData(query.queryKey, carried as Debate)
  const [{ messages }, debate] = await Promise.all([
    MESSAGES[place.language](),
    client.ensureQueryData(query),
  ])
  return {
    place,
    title: `${messages.sources.page} · ${pageTitle(debate, place.language)}`,
    foot: pageFoot(debate, place.language, messages.sources),
    render: () => <SourcesPage place={place} messages={messages} />,
  }
}

/** The page of sources: shell, words and debate put together. The debate is loaded before it renders. */
function SourcesPage({ place, messages }: { place: Place; messages: Messages }) {
  const { data } = useQuery(debateQuery(place))
  return (
    <TextProvider value={reading(place.language, messages.words)}>
      <SourcesTextProvider value={messages.sources}>
        <Shell place={place} skipTo="#sources" skip={messages.sources.skip}>
          {data && (
            <SourcesScreen
              debate={data}
              downloads={messages.downloads}
              reportTo={reportLink(import.meta.env.REPORT_ADDRESS)}
            />
          )}
        </Shell>
      </SourcesTextProvider>
    </TextProvider>
  )
}

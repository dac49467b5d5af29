import { useQuery } from '@tanstack/react-query'
import type { Language } from '#domain/language.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import type { Place } from '#domain/place.ts'
import { readText } from '#domain/text.ts'
import { DiscussScreen } from '#features/discuss/discuss-screen.tsx'
import { DiscussTextProvider, type DiscussWords } from '#i18n/use-discuss-text.ts'
import { reading, TextProvider } from '#i18n/use-text.ts'
import type { Words } from '#i18n/words.en.ts'
import { lessonDebateQuery } from '#io/lesson-query.ts'
import './discuss-page.css'
import type { Open } from './open-page.ts'
import { Shell } from './shell.tsx'

type Messages = { readonly words: Words; readonly discuss: DiscussWords }

const MESSAGES: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  en: () => import('#i18n/discuss-page.en.ts'),
  ko: () => import('#i18n/discuss-page.ko.ts'),
  ja: () => import('#i18n/discuss-page.ja.ts'),
}

/** Opens the page that leads a lesson, with its words and the debate without names. */
export const open: Open = async (place, client, carried) => {
  const query = lessonDebateQuery(place)
  if (carried) client.setQueryData(query.queryKey, carried as LessonDebate)
  const [{ messages }, debate] = await Promise.all([
    MESSAGES[place.language](),
    client.ensureQueryData(query),
  ])
  const { title } = messages.discuss.setUp
  return {
    place,
    title: `${title} · ${readText(debate.question, place.language)} · Vis-à-vis`,
    render: () => <DiscussPage place={place} messages={messages} />,
  }
}

/** The page that leads a lesson: shell, words and debate put together. */
function DiscussPage({ place, messages }: { place: Place; messages: Messages }) {
  const { data } = useQuery(lessonDebateQuery(place))
  return (
    <TextProvider value={reading(place.language, messages.words)}>
      <DiscussTextProvider value={messages.discuss}>
        <Shell place={place} skipTo="#lesson" skip={messages.discuss.setUp.skip}>
          {data && <DiscussScreen debate={data} place={place} />}
        </Shell>
      </DiscussTextProvider>
    </TextProvider>
  )
}

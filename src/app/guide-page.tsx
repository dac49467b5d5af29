import type { ReactNode } from 'react'
import type { Language } from '#domain/language.ts'
import type { LessonGuide } from '#domain/lesson-plan.ts'
import type { Place } from '#domain/place.ts'
import { reportLink } from '#domain/report-link.ts'
import type { SchoolSheet } from '#domain/school-sheet.ts'
import type { NotesData } from '#domain/teacher-notes.ts'
import { readText } from '#domain/text.ts'
import { GuideScreen } from '#features/guide/guide-screen.tsx'
import { NotesScreen } from '#features/guide/notes-screen.tsx'
import { SchoolsScreen } from '#features/guide/schools-screen.tsx'
import { PapersTextProvider, type PapersWords } from '#i18n/use-papers-text.ts'
import { reading, TextProvider } from '#i18n/use-text.ts'
import type { Words } from '#i18n/words.en.ts'
import { DebateFailure } from '#io/fetch-bytes.ts'
import './guide-page.css'
import type { Open } from './open-page.ts'
import { Shell } from './shell.tsx'

type Messages = { readonly words: Words; readonly papers: PapersWords }

const MESSAGES: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  en: () => import('#i18n/guide-page.en.ts'),
  ko: () => import('#i18n/guide-page.ko.ts'),
  ja: () => import('#i18n/guide-page.ja.ts'),
}

/** Opens what teachers and schools read and print: the guide, the notes, the sheet for schools. */
export const open: Open = async (place, _client, carried) => {
  // Such a page is never led to without a new load, so it always carries what it shows.
  if (!carried) throw new DebateFailure('missing')
  const { messages } = await MESSAGES[place.language]()
  const { title, question, foot, skip, screen } = paperAt(place, carried, messages.papers)
  return {
    place,
    title: `${title} · ${question} · Vis-à-vis`,
    foot,
    render: () => (
      <TextProvider value={reading(place.language, messages.words)}>
        <PapersTextProvider value={messages.papers}>
          <Shell place={place} skipTo={`#${place.screen}`} skip={skip}>
            {screen}
          </Shell>
        </PapersTextProvider>
      </TextProvider>
    ),
  }
}

type Paper = {
  readonly title: string
  readonly question: string
  readonly foot: string
  readonly skip: string
  readonly screen: ReactNode
}

function paperAt({ screen, language }: Place, carried: unknown, say: PapersWords): Paper {
  switch (screen) {
    case 'notes': {
      const data = carried as NotesData
      const question = readText(data.unveiled.debate.question, language)
      return { ...say.notes, question, screen: <NotesScreen data={data} /> }
    }
    case 'schools': {
      const sheet = carried as SchoolSheet
      const reportTo = reportLink(import.meta.env.REPORT_ADDRESS)
      return {
        ...say.schools,
        question: readText(sheet.question, language),
        screen: <SchoolsScreen sheet={sheet} reportTo={reportTo} />,
      }
    }
    default: {
      const guide = carried as LessonGuide
      const question = readText(guide.question, language)
      return { ...say.guide, question, screen: <GuideScreen guide={guide} /> }
    }
  }
}

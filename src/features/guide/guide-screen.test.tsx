import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { aDebate } from '#domain/a-debate.ts'
import { disguise } from '#domain/disguise.ts'
import { type LessonStep, minutesOf, TEMPLATES } from '#domain/lesson.ts'
import { lessonDebate, testedViews } from '#domain/lesson-debate.ts'
import { lessonGuide } from '#domain/lesson-plan.ts'
import { lessonFrom } from '#domain/lesson-templates.ts'
import { messages } from '#i18n/guide-page.en.ts'
import { PapersTextProvider } from '#i18n/use-papers-text.ts'
import { reading, TextProvider } from '#i18n/use-text.ts'
import { GuideScreen } from './guide-screen.tsx'

const authored = aDebate()
const debate = lessonDebate(disguise(authored), testedViews(authored), {
  relation: '',
  names: '',
  next: '',
})
const html = renderToString(
  <TextProvider value={reading('en', messages.words)}>
    <PapersTextProvider value={messages.papers}>
      <GuideScreen guide={lessonGuide(debate)} />
    </PapersTextProvider>
  </TextProvider>,
)
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const { stage, guide } = messages.papers
const shown = ({ kind, minutes }: LessonStep) => `${stage.steps[kind]} ${guide.minutes(minutes)}`

it.each(TEMPLATES)('the times on the page are those of the lesson itself: %s', (template) => {
  const card = html.split('<article').find((part) => part.includes(`id="plan-${template}"`)) ?? ''
  const lesson = lessonFrom(template, ['trust'], debate)
  expect(textOf(card)).toContain(
    `${guide.total(minutesOf(lesson))} ${lesson.steps.map(shown).join(' ')}`,
  )
})

it('every study has a link that stays within https', () => {
  const links = [...html.matchAll(/<li lang="en"><a href="([^"]+)"/g)].map(([, href = '']) => href)
  expect(links).toHaveLength(11)
  for (const href of links) expect(href).toMatch(/^https:/)
})

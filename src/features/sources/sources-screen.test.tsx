import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { aDebate } from '#domain/a-debate.ts'
import { aSpeaker, inEnglish } from '#domain/a-speaker.ts'
import type { Debate } from '#domain/debate.ts'
import { messages } from '#i18n/sources-page.en.ts'
import { SourcesTextProvider } from '#i18n/use-sources-text.ts'
import { reading, TextProvider } from '#i18n/use-text.ts'
import { SourcesScreen } from './sources-screen.tsx'

const render = (debate: Debate, reportTo?: string) =>
  renderToString(
    <TextProvider value={reading('en', messages.words)}>
      <SourcesTextProvider value={messages.sources}>
        <SourcesScreen debate={debate} downloads={messages.downloads} reportTo={reportTo} />
      </SourcesTextProvider>
    </TextProvider>,
  )

const sectionsIn = (html: string) =>
  [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id = '']) => id)
const contentsIn = (html: string) =>
  [...html.matchAll(/<li><a href="#([^"]+)"/g)].map(([, id = '']) => id)
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a debate of three speakers, without careers and checks, with a yearly series', () => {
  const [first, ...others] = aDebate().facts
  const html = render(
    aDebate({
      speakers: ['sasae', 'shin', 'third'].map((id) =>
        aSpeaker({ id, name: inEnglish(`Speaker ${id}`), career: [] }),
      ),
      facts: first ? [{ ...first, also: [] }, ...others] : [],
      checks: [],
      events: [],
      glossary: [],
    }),
  )

  it('leaves out what has nothing to say, with its entry in the contents', () => {
    const sections = ['speakers', 'figures', 'article', 'method', 'reading', 'files']
    expect(sectionsIn(html)).toEqual(sections)
    expect(contentsIn(html).slice(0, sections.length)).toEqual(sections)
    expect(html).not.toContain('career-picture')
    expect(html).not.toContain(messages.sources.careers)
  })

  it('gives each of the three a card and a sign in ink', () => {
    expect(html.match(/class="speaker-card dye-ink"/g)).toHaveLength(3)
    expect(html).not.toMatch(/dye-[ab]|mark-[ab]/)
  })

  it('shows the series year by year', () => {
    expect(textOf(html)).toMatch(/Travellers \(million\).* 2023 9\.3 .*2024 12\.04/)
  })

  it('says that the third speaks on neither theme', () => {
    expect(html.match(/no statement in this source/g)?.length).toBeGreaterThanOrEqual(2)
  })
})

describe('a debate of two', () => {
  const debate = aDebate()
  const html = render(debate)

  it('has every section, and each thing that others link to', () => {
    expect(sectionsIn(html)).toEqual(Object.keys(messages.sources.sections))
    for (const id of [
      'speaker-shin',
      'post-shin-ambassador',
      'fact-travellers',
      'check-which-year',
      'event-summit',
      'paragraph-3',
      'term-declaration',
      'reference-yearbook',
      'reference-source',
    ]) {
      expect(html.split(`id="${id}"`)).toHaveLength(2)
    }
  })

  it('holds what happened next closed until it is asked for', () => {
    expect(html).toMatch(/<details class="what-next[^>]*id="what-next">/)
    expect(html).not.toContain('open=""')
  })

  it('offers a way to report a mistake only where the site has one', () => {
    expect(html).not.toContain(messages.sources.report)
    expect(render(debate, 'mailto:editor@school.example')).toContain(
      'href="mailto:editor@school.example"',
    )
  })
})

import type { ReactNode } from 'react'
import type { SourcesWords } from '#i18n/sources.en.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'

export type SectionId = keyof SourcesWords['sections']

type Props = { id: SectionId; lead: string; children: ReactNode }

/** One part of the page under its name, which links lead to. */
export function Section({ id, lead, children }: Props) {
  const say = useSourcesText()
  return (
    <section id={id} className="source-section" aria-labelledby={`${id}-name`}>
      <header className="section-head">
        <h2 id={`${id}-name`} className="text-2xl">
          {say.sections[id]}
        </h2>
        <p className="text-quiet">{lead}</p>
      </header>
      {children}
    </section>
  )
}

import type { Debate } from '#domain/debate.ts'
import type { DownloadWords } from '#i18n/downloads.en.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { DownloadList } from '#pieces/download-list.tsx'
import { SignSprite } from '#pieces/sign-sprite.tsx'
import { ArticleMap } from './article-map.tsx'
import { Checks } from './checks.tsx'
import { Contents } from './contents.tsx'
import { Figures } from './figures.tsx'
import { Glossary } from './glossary.tsx'
import { Method } from './method.tsx'
import { ReadingList } from './reading-list.tsx'
import { Section, type SectionId } from './section.tsx'
import { Speakers } from './speakers.tsx'
import { Timeline } from './timeline.tsx'

type Props = {
  debate: Debate
  downloads: DownloadWords
  /** Where a reader reports a mistake, where the site has such a place. */
  reportTo: string | undefined
}

/** The sections that have something to say, in the page's order. */
const sectionsOf = ({ facts, checks, events, glossary }: Debate): readonly SectionId[] => [
  'speakers',
  ...(facts.length > 0 ? (['figures'] as const) : []),
  ...(checks.length > 0 ? (['checks'] as const) : []),
  ...(events.length > 0 ? (['timeline'] as const) : []),
  'article',
  ...(glossary.length > 0 ? (['words'] as const) : []),
  'method',
  'reading',
  'files',
]

/** What stands behind the words: who speaks, what they rest on, what was checked, what came after. */
export function SourcesScreen({ debate, downloads, reportTo }: Props) {
  const { read } = useText()
  const say = useSourcesText()
  const sections = sectionsOf(debate)
  return (
    <main id="sources" tabIndex={-1} className={debate.speakers.length === 2 ? 'pair' : 'group'}>
      <SignSprite />
      <div className="sources-opening">
        <p>
          <a className="jump" href="../">
            {say.back}
          </a>{' '}
          <span className="text-quiet">{read(debate.question)}</span>
        </p>
        <h1>{say.title}</h1>
        <p className="text-quiet text-lg">{say.lead}</p>
      </div>
      <Contents sections={sections} />
      <Speakers debate={debate} />
      {sections.includes('figures') && <Figures debate={debate} />}
      {sections.includes('checks') && <Checks debate={debate} />}
      {sections.includes('timeline') && <Timeline debate={debate} />}
      <ArticleMap debate={debate} />
      {sections.includes('words') && <Glossary debate={debate} />}
      <Method debate={debate} reportTo={reportTo} />
      <ReadingList debate={debate} />
      <Section id="files" lead={say.filesLead}>
        <div className="files">
          <DownloadList debate={debate} words={downloads} />
        </div>
      </Section>
    </main>
  )
}

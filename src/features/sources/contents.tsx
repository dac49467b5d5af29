import { useSourcesText } from '#i18n/use-sources-text.ts'
import type { SectionId } from './section.tsx'

/** The page's parts, to jump to. It stays in sight where one line holds it. */
export function Contents({ sections }: { sections: readonly SectionId[] }) {
  const say = useSourcesText()
  return (
    <nav className="page-contents" aria-label={say.contents}>
      <ol>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{say.sections[id]}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

import type { Debate } from '#domain/debate.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor } from '#pieces/anchors.ts'
import { Section } from './section.tsx'
import { ViewLinks } from './view-links.tsx'

/** What the words of the debate mean here, and the views in which they stand. */
export function Glossary({ debate }: { debate: Debate }) {
  const { read } = useText()
  const say = useSourcesText()
  return (
    <Section id="words" lead={say.wordsLead}>
      <dl className="glossary">
        {debate.glossary.map(({ id, term, meaning }) => {
          const views = debate.views.filter(({ terms }) => terms.includes(id))
          return (
            <div key={id} id={evidenceAnchor('term', id)}>
              <dt className="text-lg font-bold">{read(term)}</dt>
              <dd>{read(meaning)}</dd>
              {views.length > 0 && (
                <dd className="word-places">
                  <span className="label">{say.wordIn}</span>
                  <ViewLinks debate={debate} views={views} />
                </dd>
              )}
            </div>
          )
        })}
      </dl>
    </Section>
  )
}

import { sourceLink } from '#domain/citation.ts'
import type { Debate, Term, View } from '#domain/debate.ts'
import type { TrailWords } from '#i18n/trail.en.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor, sourcesAddress } from '#pieces/anchors.ts'

type Props = { debate: Debate; view: View; terms: readonly Term[]; words: TrailWords }

/** Where a trail leads off the page: words in the glossary, the publisher, the sources. */
export function Onward({ debate, view, terms, words }: Props) {
  const { read, language } = useText()
  const compare = useCompareText()
  const address = sourcesAddress(debate.id, language)
  return (
    <>
      {terms.length > 0 && (
        <section>
          <h3 className="cap">{words.terms}</h3>
          <p className="trail-way">
            {terms.map(({ id, term }) => (
              <a key={id} href={`${address}#${evidenceAnchor('term', id)}`}>
                {read(term)}
              </a>
            ))}
          </p>
        </section>
      )}
      <section>
        <h3 className="cap">{words.onward}</h3>
        <p className="trail-way">
          <a href={sourceLink(debate.source, view.quotation)}>
            {view.quotation ? words.seeInSource(read(debate.source.publisher)) : compare.readSource}
          </a>
          <a href={address}>{compare.sources}</a>
        </p>
      </section>
    </>
  )
}

import type { Debate, LanguageTag, Text, View } from '#domain/debate.ts'
import type { SourceKind } from '#domain/kinds.ts'
import { readText } from '#domain/text.ts'

const SOURCE_TYPES: Readonly<Record<SourceKind, string>> = {
  article: 'NewsArticle',
  transcript: 'CreativeWork',
  interview: 'CreativeWork',
  speech: 'CreativeWork',
  book: 'Book',
}

/**
 * What a page about a debate is, for search engines.
 *
 * Shape:  JSON-LD by schema.org: a `LearningResource` based on the source; `detail: 'all'` adds who
 *         speaks and every quotation. A quotation names the speaker only where the words are the
 *         speaker's own; the reporter's belong to the source alone.
 * Source: schema.org.
 */
export function structuredData(debate: Debate, language: LanguageTag, detail: 'brief' | 'all') {
  const { source } = debate
  const read = (text: Text) => readText(text, language)
  const people = new Map(
    debate.speakers.map((speaker) => {
      const name = read(speaker.name)
      const native = speaker.native.find(({ text }) => text !== name)?.text
      const jobTitle = read(speaker.role)
      return [
        speaker.id,
        { '@type': 'Person', name, ...(native && { alternateName: native }), jobTitle },
      ]
    }),
  )
  const quotationOf = ({ quotation, attribution, speaker }: View) =>
    quotation && {
      '@type': 'Quotation',
      text: quotation.exact,
      inLanguage: quotation.language,
      ...(attribution === 'direct' && {
        spokenByCharacter: { '@type': 'Person', name: people.get(speaker)?.name },
      }),
      isPartOf: { '@id': source.url },
    }
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: read(debate.title),
    inLanguage: language,
    license: debate.licence.url,
    isBasedOn: {
      '@id': source.url,
      '@type': SOURCE_TYPES[source.kind],
      headline: source.title,
      url: source.url,
      datePublished: source.published,
      inLanguage: source.language,
      publisher: { '@type': 'Organization', name: read(source.publisher) },
    },
    ...(detail === 'all' && {
      description: read(debate.summary),
      mentions: [...people.values()],
      hasPart: debate.views.flatMap((view) => quotationOf(view) ?? []),
    }),
  }
}

import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { aDebate, aView } from '#domain/a-debate.ts'
import { structuredData } from './structured-data.ts'

const quotation = { exact: 'such cooperation is very difficult', language: 'en', paragraph: 2 }

describe('what a page tells search engines', () => {
  it('is a learning resource based on an article of a named publisher', () => {
    expect(structuredData(aDebate(), 'en', 'brief')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      name: 'Two neighbours',
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isBasedOn: {
        '@id': 'https://news.example/article/1',
        '@type': 'NewsArticle',
        headline: 'Neighbours speak',
        url: 'https://news.example/article/1',
        datePublished: '2025-05-30',
        inLanguage: 'en',
        publisher: { '@type': 'Organization', name: 'A Newspaper' },
      },
    })
  })

  it('lays a quotation to a speaker only where the words are the speaker’s own', () => {
    const views = (['direct', 'reported', 'framing'] as const).map((attribution) =>
      aView({ id: attribution, attribution, quotation }),
    )
    const { hasPart = [] } = structuredData(aDebate({ views }), 'en', 'all')
    expect(hasPart.map((part) => part.spokenByCharacter?.name)).toEqual([
      'Kenichiro Sasae',
      undefined,
      undefined,
    ])
  })

  it('is read by a JSON-LD processor: quotations are part of the article', async () => {
    const [graph] = await jsonld.expand(structuredData(aDebate(), 'en', 'all'), {
      safe: true,
      documentLoader: (documentUrl) =>
        Promise.resolve({
          documentUrl,
          document: { '@context': { '@vocab': 'https://schema.org/' } },
        }),
    })
    expect(graph?.['@type']).toEqual(['https://schema.org/LearningResource'])
    expect(graph?.['https://schema.org/hasPart']).toEqual([
      expect.objectContaining({
        '@type': ['https://schema.org/Quotation'],
        'https://schema.org/isPartOf': [{ '@id': 'https://news.example/article/1' }],
      }),
    ])
  })
})

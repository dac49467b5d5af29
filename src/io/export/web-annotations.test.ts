import jsonld from 'jsonld'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { aDebate, aView } from '#domain/a-debate.ts'
import { writeAnnotations } from './web-annotations.ts'

const OA = 'http://www.w3.org/ns/oa#'
const link = (id: string) => ({ '@id': id, '@type': '@id' })
const counted = (id: string) => ({
  '@id': id,
  '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
})
const listed = (id: string) => ({ '@id': id, '@container': '@list', '@type': '@id' })

/** The terms of the Web Annotation Vocabulary that the files use; any other makes the reader fail. */
const CONTEXT = {
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  TextualBody: `${OA}TextualBody`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  Choice: `${OA}Choice`,
  AnnotationCollection: 'http://www.w3.org/ns/activitystreams#OrderedCollection',
  AnnotationPage: 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: counted('http://www.w3.org/ns/activitystreams#totalItems'),
  startIndex: counted('http://www.w3.org/ns/activitystreams#startIndex'),
  first: link('http://www.w3.org/ns/activitystreams#first'),
  partOf: link('http://www.w3.org/ns/activitystreams#partOf'),
  items: listed('http://www.w3.org/ns/activitystreams#items'),
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  describing: `${OA}describing`,
  classifying: `${OA}classifying`,
  tagging: `${OA}tagging`,
  body: link(`${OA}hasBody`),
  target: link(`${OA}hasTarget`),
  source: link(`${OA}hasSource`),
  selector: link(`${OA}hasSelector`),
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  rights: link('http://purl.org/dc/terms/rights'),
}

const texts = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.picklist(['describing', 'classifying', 'tagging']),
  value: v.pipe(v.string(), v.nonEmpty()),
  format: v.literal('text/plain'),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))),
  rights: v.optional(v.pipe(v.string(), v.url())),
})
const annotation = v.strictObject({
  id: v.pipe(v.string(), v.startsWith('#')),
  type: v.literal('Annotation'),
  motivation: v.literal('describing'),
  body: v.array(
    v.union([
      texts,
      v.strictObject({ type: v.literal('Choice'), items: v.pipe(v.array(texts), v.minLength(2)) }),
    ]),
  ),
  target: v.union([
    v.pipe(v.string(), v.url()),
    v.strictObject({
      source: v.pipe(v.string(), v.url()),
      selector: v.strictObject({
        type: v.literal('TextQuoteSelector'),
        exact: v.pipe(v.string(), v.nonEmpty()),
        prefix: v.optional(v.string()),
        suffix: v.optional(v.string()),
      }),
    }),
  ]),
})
const collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: v.string(),
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: v.number(),
  first: v.strictObject({
    id: v.string(),
    type: v.literal('AnnotationPage'),
    partOf: v.string(),
    startIndex: v.literal(0),
    items: v.array(annotation),
  }),
})

const written = (debate = aDebate()) => v.parse(collection, JSON.parse(writeAnnotations(debate)))

describe('a debate as Web Annotations', () => {
  it('is one annotation a view, as the W3C model has them', () => {
    const { total, first } = written()
    expect(total).toBe(aDebate().views.length)
    expect(first.items.map(({ id }) => id)).toEqual(aDebate().views.map(({ id }) => `#view-${id}`))
  })

  it('finds the quoted words on the publisher’s page by what stands before and after them', () => {
    expect(written().first.items[0]?.target).toEqual({
      source: 'https://news.example/article/1',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'such cooperation is very difficult',
        prefix: 'between both sides, ',
      },
    })
  })

  it('points to the whole page where a view has no quotation', () => {
    expect(written().first.items[1]?.target).toBe('https://news.example/article/1')
  })

  it('says our claim under our licence, whose view it is, on what, and in whose words', () => {
    const body = written().first.items[0]?.body
    expect(body?.[0]).toMatchObject({
      purpose: 'describing',
      value: 'Paper helps little while people distrust each other.',
      language: 'en',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
    })
    const rest = body?.slice(1).map((one) => 'value' in one && one.value)
    expect(rest).toEqual(['Kenichiro Sasae', 'Trust', 'value', 'direct'])
  })

  it('leaves a claim in several languages to the reader’s choice', () => {
    const claim = { en: 'Trust first.', ja: 'まず信頼だ。' }
    const [body] = written(aDebate({ views: [aView({ claim })] })).first.items[0]?.body ?? []
    expect(body).toMatchObject({ type: 'Choice', items: [{ language: 'en' }, { language: 'ja' }] })
  })

  it('is read by a JSON-LD processor without a term it doesn’t know', async () => {
    const asked: string[] = []
    const [expanded] = await jsonld.expand(JSON.parse(writeAnnotations(aDebate())), {
      base: 'https://site.example/data/a-debate/a-debate.en.annotations.jsonld',
      safe: true,
      documentLoader: (documentUrl) => {
        asked.push(documentUrl)
        return Promise.resolve({ documentUrl, document: { '@context': CONTEXT } })
      },
    })
    expect(asked).toEqual(['http://www.w3.org/ns/anno.jsonld'])
    expect(expanded?.['@id']).toMatch(/^https:\/\/site\.example\/.*#annotations$/)
    const nquads = JSON.stringify(expanded)
    expect(nquads).toContain(`"${OA}exact":[{"@value":"such cooperation is very difficult"}]`)
    expect(nquads).toContain('"@id":"https://news.example/article/1"')
  })
})

import type { Debate, LanguageTag, Quotation, Text, View } from '#domain/debate.ts'

type Body = {
  readonly type: 'TextualBody'
  readonly purpose: 'describing' | 'classifying' | 'tagging'
  readonly value: string
  readonly format: 'text/plain'
  readonly language?: LanguageTag
  readonly rights?: string
}

/** One text in several languages: a reader shows the one it can. */
type Choice = { readonly type: 'Choice'; readonly items: readonly Body[] }

type Selector = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

type Annotation = {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'describing'
  readonly body: readonly (Body | Choice)[]
  readonly target: string | { readonly source: string; readonly selector: Selector }
}

const bodiesOf = (text: Text, body: Pick<Body, 'purpose' | 'rights'>): Body | Choice => {
  const items = Object.entries(text).map(
    ([language, value]): Body => ({
      type: 'TextualBody',
      purpose: body.purpose,
      value,
      format: 'text/plain',
      language,
      ...(body.rights && { rights: body.rights }),
    }),
  )
  const [only] = items
  return only && items.length === 1 ? only : { type: 'Choice', items }
}

const classified = (value: string): Body => ({
  type: 'TextualBody',
  purpose: 'classifying',
  value,
  format: 'text/plain',
})

const selectorOf = ({ exact, prefix, suffix }: Quotation): Selector => ({
  type: 'TextQuoteSelector',
  exact,
  ...(prefix && { prefix }),
  ...(suffix && { suffix }),
})

function annotationOf(debate: Debate, view: View): Annotation {
  const { speakers, themes, source, licence } = debate
  const speaker = speakers.find(({ id }) => id === view.speaker)
  return {
    id: `#view-${view.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      bodiesOf(view.claim, { purpose: 'describing', rights: licence.url }),
      ...(speaker ? [bodiesOf(speaker.name, { purpose: 'tagging' })] : []),
      ...themes
        .filter(({ id }) => view.themes.includes(id))
        .map(({ title }) => bodiesOf(title, { purpose: 'tagging' })),
      classified(view.kind),
      classified(view.attribution),
    ],
    target: view.quotation
      ? { source: source.url, selector: selectorOf(view.quotation) }
      : source.url,
  }
}

/**
 * A debate's views as notes in the margin of its source, for any reader of Web Annotations.
 *
 * Shape:  JSON-LD: one collection with one page, an annotation a view. Its first body is our claim,
 *         under our licence; the rest say whose view it is, on what, and whose words (`attribution`).
 *         The target is the publisher's page, at the quoted words where the view has some. Several
 *         languages make a `Choice`. Ids are relative to the address of the file.
 * Source: W3C, Web Annotation Data Model.
 */
export function writeAnnotations(debate: Debate): string {
  const items = debate.views.map((view) => annotationOf(debate, view))
  const [language = ''] = debate.languages
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#annotations',
    type: 'AnnotationCollection',
    label: debate.title[language] ?? debate.id,
    total: items.length,
    first: { id: '#page', type: 'AnnotationPage', partOf: '#annotations', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

import type { Debate, ReferenceId, Text, View } from './debate.ts'
import { OWN_SOURCE } from './debate-id-rules.ts'

/** The kinds of thing that can be linked to on the page of sources. */
export type EvidenceKind =
  | 'speaker'
  | 'post'
  | 'fact'
  | 'check'
  | 'event'
  | 'paragraph'
  | 'term'
  | 'reference'

/** Something that rests on a document. */
export type Use = {
  readonly kind: Extract<EvidenceKind, 'post' | 'fact' | 'check' | 'event'>
  readonly id: string
  readonly name: Text
  /** Tells what happened after the debate. */
  readonly isNext: boolean
}

/** One document to read, and what rests on it. */
export type ReadingEntry = {
  readonly id: ReferenceId
  readonly title: string
  readonly language: string
  readonly publisher: Text
  readonly url: string
  readonly published?: string
  /** The day it was last read; not noted for the debate's own source. */
  readonly read?: string
  readonly uses: readonly Use[]
  /** Its title alone may tell what happened after the debate. */
  readonly isNext: boolean
}

/**
 * Every source of a debate once: its own first, then the references in the file's order.
 *
 * Shape:  `isNext` where everything that rests on it tells what happened next.
 * Errors: none.
 */
export function readingList(debate: Debate): readonly ReadingEntry[] {
  const { source, references } = debate
  const own: ReadingEntry = {
    ...source,
    id: OWN_SOURCE,
    uses: usesOf(debate, OWN_SOURCE),
    isNext: false,
  }
  return [
    own,
    ...references.map((reference) => {
      const uses = usesOf(debate, reference.id)
      return {
        ...reference,
        publisher: { [reference.language]: reference.publisher },
        uses,
        isNext: uses.length > 0 && uses.every((use) => use.isNext),
      }
    }),
  ]
}

function usesOf({ speakers, facts, checks, events }: Debate, source: ReferenceId): readonly Use[] {
  const isOn = (one: { readonly source: ReferenceId }) => one.source === source
  const now = { isNext: false }
  return [
    ...speakers.flatMap(({ career }) =>
      career.filter(isOn).map(({ id, role }): Use => ({ ...now, kind: 'post', id, name: role })),
    ),
    ...facts
      .filter((fact) => isOn(fact) || fact.also.some(isOn))
      .map(({ id, label }): Use => ({ ...now, kind: 'fact', id, name: label })),
    ...checks.flatMap(({ id, candidates }) =>
      candidates.filter(isOn).map(({ value }): Use => ({ ...now, kind: 'check', id, name: value })),
    ),
    ...events.filter(isOn).map(
      ({ id, title, layer }): Use => ({
        kind: 'event',
        id,
        name: title,
        isNext: layer === 'next',
      }),
    ),
  ]
}

/** The views that rest on a fact. Shape: in the file's order. */
export const viewsOnFact = ({ views }: Debate, factId: string): readonly View[] =>
  views.filter(({ facts }) => facts.includes(factId))

/** The views that rest on a paragraph of the source. Shape: in the file's order. */
export const viewsOnParagraph = ({ views }: Debate, paragraph: number): readonly View[] =>
  views.filter(({ paragraphs }) => paragraphs.includes(paragraph))

/** The views with these ids. Shape: in the file's order. */
export const viewsWithIds = ({ views }: Debate, ids: readonly string[]): readonly View[] =>
  views.filter(({ id }) => ids.includes(id))

import type { Debate, View } from './debate.ts'
import { readText } from './text.ts'

/** What stands in a citation, in one language, ready to be put into that language's order. */
export type CitedView = {
  readonly speaker: string
  readonly claim: string
  /** The printed words with their marks, where there are any. */
  readonly quotation: string
  readonly publisher: string
  readonly title: string
  /** ISO date of publication. */
  readonly published: string
  readonly paragraphs: readonly number[]
  readonly url: string
}

/**
 * What a reader needs to cite a view: our words, the printed ones, and where those stand.
 *
 * Errors: throws a RangeError for a view whose speaker the debate doesn't have.
 */
export function citeView(debate: Debate, view: View, language: string): CitedView {
  const speaker = debate.speakers.find(({ id }) => id === view.speaker)
  if (!speaker) throw new RangeError(`${view.id} has no speaker`)
  const { source } = debate
  const exact = view.quotation?.exact ?? ''
  return {
    speaker: readText(speaker.name, language),
    claim: readText(view.claim, language),
    quotation: exact && view.attribution === 'direct' ? `“${exact}”` : exact,
    publisher: readText(source.publisher, language),
    title: source.title,
    published: source.published,
    paragraphs: view.paragraphs,
    url: source.url,
  }
}

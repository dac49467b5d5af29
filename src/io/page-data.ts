import type { Debate } from '#domain/debate.ts'

/** The id of the element that carries the page's debate, after the content. */
export const PAGE_DATA_ID = 'page-data'

/**
 * The debate that rides in the page, so that opening it asks for nothing.
 *
 * Shape:  written by the build from a debate that passed the reader; not read again here.
 * Errors: `undefined` when the page carries none.
 */
export function readPageData(): Debate | undefined {
  const carried = document.getElementById(PAGE_DATA_ID)?.textContent
  return carried ? (JSON.parse(carried) as Debate) : undefined
}

/** A debate as text that can stand in a page: `<` escaped, so that nothing in it ends the element. */
export const writePageData = (debate: Debate) => JSON.stringify(debate).replaceAll('<', '\\u003c')

/** The id of the element that carries the page's debate, after the content. */
export const PAGE_DATA_ID = 'page-data'

/**
 * What rides in the page as its data, so that opening it asks for nothing.
 *
 * Shape:  as `writePageData` had it: written by the build from a debate that passed the reader, so it
 *         isn't read again here.
 * Errors: `undefined` when the page carries none.
 */
export function readPageData(): unknown {
  const carried = document.getElementById(PAGE_DATA_ID)?.textContent
  return carried ? JSON.parse(carried) : undefined
}

/** Data as text that can stand in a page: `<` escaped, so that nothing in it ends the element. */
export const writePageData = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c')

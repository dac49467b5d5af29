import type { Quotation, Source } from './debate.ts'

/** A text fragment reads `-`, `,` and `&` as its own marks, so a dash needs escaping too. */
const escapeFragment = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')

/**
 * The publisher's page, opened at the very words where the browser knows text fragments.
 *
 * Shape:  `https://…#:~:text=[prefix-,]exact[,-suffix]`; the plain address without a quotation.
 * Source: WICG, URL Fragment Text Directives.
 */
export function sourceLink({ url }: Source, quotation?: Quotation): string {
  if (!quotation) return url
  const prefix = quotation.prefix ? `${escapeFragment(quotation.prefix)}-,` : ''
  const suffix = quotation.suffix ? `,-${escapeFragment(quotation.suffix)}` : ''
  return `${url}#:~:text=${prefix}${escapeFragment(quotation.exact)}${suffix}`
}

import { PAGE_DATA_ID, writePageData } from '#io/page-data.ts'

/** A property of the page and its value, by the Open Graph protocol. */
export type Property = readonly [name: string, content: string]

/** What a page needs besides its content. Addresses are complete, with the site's base. */
export type PageParts = {
  readonly language: string
  readonly title: string
  readonly description: string
  readonly content: string
  readonly css: string
  /** The boot script's code; without it the page has no script at all. */
  readonly boot?: string
  readonly policy: string
  readonly canonical?: string
  readonly alternates?: readonly { readonly language: string; readonly href: string }[]
  readonly icon: string
  /** The app's entry, and the files it will ask for at once. */
  readonly entry?: string
  readonly preloads?: readonly string[]
  readonly presentStyles?: readonly string[]
  readonly printStyles?: string
  /** What only some debates need. */
  readonly moreStyles?: readonly string[]
  /** The languages of the debate, where they are not all of the interface's. */
  readonly languages?: readonly string[]
  /** What stands at the foot of every printed page. */
  readonly foot?: string
  /** What the page carries as its data. */
  readonly data?: unknown
  /** What a link to the page shows where it is shared. */
  readonly properties?: readonly Property[]
  /** What the page is, by schema.org. */
  readonly structured?: unknown
  readonly refresh?: string
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** A block of data: it is never run, and no text in it can end it. */
const dataBlock = (attributes: string, data: unknown) =>
  data ? `<script ${attributes}>${writePageData(data)}</script>` : ''

/** Text as it may stand in an attribute or between tags. */
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

/** A whole page. The boot script stands in the head and wherever the content has `data-boot`. */
export function pageHtml(parts: PageParts): string {
  const boot = parts.boot ? `<script>${parts.boot}</script>` : ''
  const low = 'crossorigin fetchpriority="low"'
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(parts.policy)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(parts.title)}</title>`,
    `<meta name="description"${parts.properties ? ' property="og:description"' : ''} content="${escapeHtml(parts.description)}">`,
    ...(parts.properties ?? []).map(
      ([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`,
    ),
    parts.refresh && `<meta http-equiv="refresh" content="0;url=${escapeHtml(parts.refresh)}">`,
    parts.canonical && `<link rel="canonical" href="${parts.canonical}">`,
    ...(parts.alternates ?? []).map(
      ({ language, href }) => `<link rel="alternate" hreflang="${language}" href="${href}">`,
    ),
    `<link rel="icon" href="${parts.icon}" type="image/svg+xml">`,
    boot,
    `<style>${parts.css}</style>`,
    // Already in the page: named, but never fetched, so that moving on does not load it again.
    ...(parts.presentStyles ?? []).map((href) => `<link rel="stylesheet" href="${href}" disabled>`),
    ...(parts.moreStyles ?? []).map((href) => `<link rel="stylesheet" href="${href}">`),
    // Of another medium: the browser fetches it last, and shows the page without it.
    parts.printStyles && `<link rel="stylesheet" media="print" href="${parts.printStyles}">`,
    parts.entry && `<script type="module" ${low} src="${parts.entry}"></script>`,
    ...(parts.preloads ?? []).map((href) => `<link rel="modulepreload" ${low} href="${href}">`),
  ]
  const content = parts.content.replaceAll(
    '<div data-boot=""></div>',
    `<div data-boot="">${boot}</div>`,
  )
  const data = dataBlock(`type="application/json" id="${PAGE_DATA_ID}"`, parts.data)
  // At the end, so that no reader waits for it.
  const structured = dataBlock('type="application/ld+json"', parts.structured)
  const foot = parts.foot ? ` data-foot="${escapeHtml(parts.foot)}"` : ''
  const languages = parts.languages ? ` data-languages="${parts.languages.join(' ')}"` : ''
  return `<!doctype html><html lang="${parts.language}"${languages}${foot}><head>${head.filter(Boolean).join('')}</head><body><div id="root">${content}</div>${data}${structured}</body></html>\n`
}

/**
 * Refuses what the security policy would block or what would run unseen.
 *
 * Errors: throws, naming the page, on a `style` attribute, an `on…` attribute, or an inline script
 *         that is neither the boot script nor data.
 */
export function assertPage(path: string, html: string, boot: string) {
  const refuse = (why: string) => {
    throw new Error(`${path}: ${why}`)
  }
  for (const [tag] of html.matchAll(/<[a-z][^<>]*>/gi)) {
    if (/\sstyle=/i.test(tag)) refuse(`a style attribute, which the policy blocks: ${tag}`)
    if (/\son[a-z]+=/i.test(tag)) refuse(`a script in an attribute: ${tag}`)
  }
  for (const [, attributes = '', code] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    const isData = /type="application\/(ld\+)?json"/.test(attributes)
    const isFile = attributes.includes('src=') && code === ''
    if (!isData && !isFile && code !== boot)
      refuse(`an unknown inline script: ${code?.slice(0, 80)}`)
  }
}

/** The measures of a picture that stands for a page where its link is shared, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 }

/**
 * Where the picture of a debate is, below the site's base and below the folder of public files.
 *
 * @param {string} debateId
 * @param {string} language
 */
export const sharePicture = (debateId, language) => `share/${debateId}.${language}.png`

const STYLE = `
  body { box-sizing: border-box; width: ${SHARE_SIZE.width}px; height: ${SHARE_SIZE.height}px;
    margin: 0; padding: 52px 64px 48px; display: grid; grid-template-rows: auto 1fr auto;
    color-scheme: light; line-height: 1.2 }
  header { display: flex; align-items: center; gap: 20px; font-size: 34px; font-weight: 700 }
  header svg { width: 64px; height: 64px; margin-block: -12px }
  h1 { align-self: center; margin: 0; font-size: 82px; line-height: 1.14; text-wrap: balance;
    letter-spacing: -0.015em }
  h1:lang(ko), h1:lang(ja) { font-size: 66px; line-height: 1.3; letter-spacing: 0 }
  h1:lang(ko) { text-wrap: wrap }
  main { display: grid; grid-template-columns: 1fr 136px 1fr; align-items: center }
  div { display: flex; align-items: center; justify-content: flex-end; gap: 24px;
    padding: 20px 28px 20px 0; text-align: end }
  div + p + div { flex-direction: row-reverse; padding: 20px 0 20px 28px; text-align: start }
  b { display: block; font-size: 38px; white-space: nowrap }
  span span { display: block; margin-top: 8px; font-size: 23px; text-wrap: balance;
    color: var(--color-quiet) }
  i { flex: none; width: 96px; height: 96px; background: var(--color-speaker-a);
    border-radius: 50% }
  div + p + div i { background: var(--color-speaker-b); border-radius: 4px; scale: 0.886 }
  main p { display: grid; grid-template-columns: auto auto; place-content: center; gap: 14px 22px;
    align-self: stretch; margin: 0; background: var(--color-table); font-size: 34px;
    border-left: 5px solid var(--color-speaker-a); border-right: 5px dashed var(--color-speaker-b) }
  main p svg { fill: none; stroke: currentColor; stroke-width: 2.4; width: 38px; height: 38px }
`

const BARS = 'M4 9h16M4 15.2h16'
const SIGNS = [
  `<path d="${BARS}"/>`,
  '<path d="M3 10c3-4.4 6-4.4 9-1.2s6 3.2 9-1.2M3 17c3-4.4 6-4.4 9-1.2s6 3.2 9-1.2"/>',
  `<path d="${BARS}M16.4 3.6 7.6 20.4"/>`,
  '<circle cx="12" cy="12" r="8.4"/><path d="M12 3.6a8.4 8.4 0 0 0 0 16.8z" fill="currentColor"/>',
].map((sign) => `<svg viewBox="0 0 24 24">${sign}</svg>`)

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * The page that a share picture is taken of: the question, and both speakers across the table.
 *
 * @param {import('#domain/debate.ts').Debate} debate
 * @param {string} language
 * @param {{ css: string, icon: string }} look the site's stylesheet and its icon
 */
export function sharePage({ question, speakers }, language, { css, icon }) {
  /** @param {import('#domain/debate.ts').Text} text */
  const read = (text) => escaped(text[language] ?? '')
  const [left = '', right = ''] = speakers.map(
    ({ name, role }) =>
      `<div><span><b>${read(name)}</b><span>${read(role)}</span></span><i></i></div>`,
  )
  return `<!doctype html><html lang="${language}"><style>${css}</style><style>${STYLE}</style>
<body><header>${icon}Vis-à-vis</header><h1>${read(question)}</h1>
<main>${left}<p>${SIGNS.join('')}</p>${right}</main>`
}

import { ASK_AGAIN, cachingOf, FOR_GOOD, KEPT_PATHS } from './caching.mjs'

/** Hashes of what stands inline in the pages, as the policy writes them: `'sha256-…'`. */
type InlineHashes = {
  readonly scriptHashes: readonly string[]
  readonly styleHashes: readonly string[]
}

/** Where the site is served (`/` or `/sub/`), and its data files below that, for caching rules. */
type Published = { readonly basePath?: string; readonly files?: readonly string[] }

type Directives = readonly (readonly [name: string, ...values: string[]])[]

// Every feature that a page may ask for and this one never does. Fullscreen, screen-wake-lock and
// clipboard-write are the projector's and the "copy" buttons'.
const TURNED_OFF =
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media gamepad ' +
  'geolocation gyroscope hid identity-credentials-get idle-detection local-fonts magnetometer ' +
  'microphone midi otp-credentials payment picture-in-picture publickey-credentials-create ' +
  'publickey-credentials-get serial storage-access usb window-management ' +
  'xr-spatial-tracking'
const OWN_USE = 'clipboard-write fullscreen screen-wake-lock'

const permissions = [
  ...TURNED_OFF.split(' ').map((feature) => `${feature}=()`),
  ...OWN_USE.split(' ').map((feature) => `${feature}=(self)`),
].join(', ')

/**
 * The site's security headers, in each of the forms that a server needs them in.
 *
 * Shape: `headers` is what the local server sends; `netlify` is a `_headers` file, as Netlify and
 *        Cloudflare Pages read it; `nginx` is to be included in a `server` block.
 * Errors: throws when a line of `_headers` is longer than the 2,000 characters Cloudflare reads: it
 *        would be dropped there without a word.
 */
export function securityHeaders({
  basePath = '/',
  files = [],
  ...inline
}: InlineHashes & Published) {
  const directives = policyFor(inline)
  const headers: Record<string, string> = {
    'Content-Security-Policy': written(directives),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': permissions,
  }
  return {
    headers,
    netlify: netlifyFile(headers, basePath, files),
    nginx: nginxLines(headers, basePath),
  }
}

/**
 * The policy as a page says it by itself, for hosts without headers.
 *
 * Shape: with the hashes of what stands in this page alone; without `frame-ancestors`, an error there.
 */
export const metaPolicy = (inline: InlineHashes) =>
  written(policyFor(inline).filter(([name]) => name !== 'frame-ancestors'))

const policyFor = ({ scriptHashes, styleHashes }: InlineHashes): Directives => [
  ['default-src', "'none'"],
  ['script-src', "'self'", ...sorted(scriptHashes)],
  ['style-src', "'self'", ...sorted(styleHashes)],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['object-src', "'none'"],
  ['frame-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['frame-ancestors', "'self'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'app-sw'],
]

/** Unique and in a fixed order: two builds write the same bytes whatever page came first. */
const sorted = (hashes: readonly string[]) => [...new Set(hashes)].sort()

const written = (directives: Directives) => directives.map((one) => one.join(' ')).join('; ')

// Cloudflare reads 100 rules. A file without one is asked for again, which costs little.
const MOST_KEPT_FILES = 90

function netlifyFile(headers: Record<string, string>, basePath: string, files: readonly string[]) {
  // Both hosts ask again by themselves where nothing is said. A Cache-Control for every path would
  // not be replaced by the ones below: Cloudflare joins the two.
  const kept = [...files].sort().filter((file) => cachingOf(file) === FOR_GOOD)
  const lines = [
    `${basePath}*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...['assets/*', ...kept.slice(0, MOST_KEPT_FILES)].flatMap((path) => [
      basePath + path,
      `  Cache-Control: ${FOR_GOOD}`,
    ]),
  ]
  const tooLong = lines.find((line) => line.length > 2000)
  if (tooLong) throw new Error(`_headers has a line of ${tooLong.length} characters`)
  return `${lines.join('\n')}\n`
}

const nginxLines = (headers: Record<string, string>, basePath: string) =>
  [
    '# include this in the server block. nginx drops these headers inside a location that has an',
    '# add_header of its own, so keep others beside this line.',
    `error_page 404 ${basePath}404.html;`,
    'gzip_static on; # sends the .gz files beside the pages; comment out if nginx lacks the module',
    `set $keep "${ASK_AGAIN}";`,
    ...KEPT_PATHS.map((path) => `if ($uri ~ "^${basePath}${path}") { set $keep "${FOR_GOOD}"; }`),
    'add_header Cache-Control $keep;',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
  ].join('\n')

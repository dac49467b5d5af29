import { describe, expect, it } from 'vitest'
import { ASK_AGAIN, cachingOf, FOR_GOOD } from './caching.mjs'
import { metaPolicy, securityHeaders } from './security-headers.ts'

const inline = {
  scriptHashes: ["'sha256-boot='"],
  styleHashes: ["'sha256-b='", "'sha256-a='", "'sha256-a='"],
}
const files = ['data/index.json', 'data/korea-japan-2025.en.1f2e3d4c5b.json']
const { headers, netlify, nginx } = securityHeaders({ ...inline, files })
const policy = headers['Content-Security-Policy'] ?? ''

describe('one source for the four places that say what a page may do', () => {
  it('sends the policy as agreed, with the hashes in a fixed order', () => {
    expect(policy).toBe(
      "default-src 'none'; script-src 'self' 'sha256-boot='; " +
        "style-src 'self' 'sha256-a=' 'sha256-b='; img-src 'self'; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; " +
        "frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
        "require-trusted-types-for 'script'; trusted-types app-sw",
    )
  })

  it('writes the same headers for Netlify and Cloudflare', () => {
    const [rule = ''] = netlify.split(/\n(?=\S)/)
    const [path, ...lines] = rule.split('\n')
    const read = Object.fromEntries(
      lines.map((line) =>
        line
          .trim()
          .split(/: (.*)/s)
          .slice(0, 2),
      ),
    )

    expect(path).toBe('/*')
    expect(read).toEqual(headers)
  })

  it('writes the same headers for nginx', () => {
    const lines = nginx.matchAll(/^add_header (\S+) "(.*)" always;$/gm)

    expect(Object.fromEntries([...lines].map(([, name, value]) => [name, value]))).toEqual(headers)
  })

  it('says the same in a meta tag, but for frame-ancestors, which is an error there', () => {
    const rest = policy.split('; ').filter((directive) => !directive.startsWith('frame-ancestors'))

    expect(metaPolicy(inline)).toBe(rest.join('; '))
    expect(metaPolicy(inline)).not.toContain('frame-ancestors')
  })

  it('leaves full screen, the wake lock and copying to the page itself, and the rest to nobody', () => {
    const granted = headers['Permissions-Policy']?.split(', ').filter((one) => !one.endsWith('=()'))

    expect(granted).toEqual([
      'clipboard-write=(self)',
      'fullscreen=(self)',
      'screen-wake-lock=(self)',
    ])
  })
})

describe('caching rules for hosts', () => {
  it('lets browsers keep what has a hash in its name, in a subfolder too', () => {
    const { netlify, nginx } = securityHeaders({ ...inline, basePath: '/sub/', files })

    expect(netlify).toContain(
      '/sub/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    )
    expect(netlify).toContain(
      '/sub/data/korea-japan-2025.en.1f2e3d4c5b.json\n  Cache-Control: public',
    )
    expect(netlify).not.toContain('data/index.json')
    expect(nginx).toContain('if ($uri ~ "^/sub/assets/") {')
  })

  it('takes no slug for a hash', () => {
    expect(cachingOf('data/korea-japan-2025.en.1f2e3d4c5b.json')).toBe(FOR_GOOD)
    expect(cachingOf('assets/main-Bx3_9Kq2.js')).toBe(FOR_GOOD)
    for (const file of ['data/korea-japan-20251125.json', 'schema/debate.json', 'en/index.html']) {
      expect(cachingOf(file)).toBe(ASK_AGAIN)
    }
  })

  it('stops the build rather than let Cloudflare drop a long line in silence', () => {
    const styleHashes = Array.from({ length: 60 }, (_, i) => `'sha256-${'x'.repeat(40)}${i}'`)

    expect(() => securityHeaders({ ...inline, styleHashes })).toThrow(/line of/)
  })
})

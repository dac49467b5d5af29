import { expect, it } from 'vitest'
import { aDebate } from '#domain/a-debate.ts'
import { assertPage, pageHtml } from './page-html.ts'

const BOOT = 'boot()'
const page = (content: string) =>
  pageHtml({
    language: 'en',
    title: 'A “title” & more',
    description: '<b>',
    content,
    css: 'body{}',
    boot: BOOT,
    policy: "default-src 'none'",
    icon: '/favicon.svg',
    properties: [['og:title', 'A "title"']],
    structured: { name: '</script><script>alert(2)</script>' },
    data: aDebate({ title: { en: '</script><script>alert(1)</script>' } }),
  })

it('accepts a page with the boot script and data, its own and for search engines', () => {
  expect(() => assertPage('/en/', page('<div data-boot=""></div>'), BOOT)).not.toThrow()
})

it.each([
  ['an unknown inline script', '<script>other()</script>'],
  ['a style attribute', '<p style="color:red">x</p>'],
  ['a script in an attribute', '<p onclick="x()">x</p>'],
])('refuses %s, naming the page', (what, content) => {
  expect(() => assertPage('/en/', page(content), BOOT)).toThrow(`/en/: ${what}`)
})

it('lets no text of a debate end its element', () => {
  expect(page('')).not.toContain('</script><script>alert')
})

it('carries what it is for search engines at its end, where no reader waits for it', () => {
  const html = page('<main></main>')
  expect(html.indexOf('application/ld+json')).toBeGreaterThan(html.indexOf('</main>'))
  expect(html).toContain('<meta property="og:title" content="A &quot;title&quot;">')
  expect(html).toContain('<meta name="description" property="og:description" content="&lt;b&gt;">')
})

it('puts the same boot script into the head and after each group of inputs', () => {
  expect(page('<div data-boot=""></div><div data-boot=""></div>').split(BOOT)).toHaveLength(4)
})

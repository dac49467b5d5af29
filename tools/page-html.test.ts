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
    data: aDebate({ title: { en: '</script><script>alert(1)</script>' } }),
  })

it('accepts a page with the boot script and data alone', () => {
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

it('puts the same boot script into the head and after each group of inputs', () => {
  expect(page('<div data-boot=""></div><div data-boot=""></div>').split(BOOT)).toHaveLength(4)
})

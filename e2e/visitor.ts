import AxeBuilder from '@axe-core/playwright'
import { test as base, expect } from '@playwright/test'

type Visit = {
  /** Tells that this visit provokes a message on the console. */
  expectTrouble: (message: RegExp) => void
}

/** What axe is asked to hold a page to. */
export const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * A visit to the built site. It fails on any console message of a problem (hydration and policy
 * violations among them), any request elsewhere or other than GET, any cookie, and, at its end, on
 * anything axe finds.
 */
export const test = base.extend<Visit>({
  expectTrouble: [
    async ({ page, context, baseURL, javaScriptEnabled }, use) => {
      const expected: RegExp[] = []
      const troubles: string[] = []
      const note = (trouble: string) => troubles.push(trouble)
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) note(message.text())
      })
      page.on('pageerror', (error) => note(String(error)))
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== baseURL) note(`request elsewhere: ${request.url()}`)
        if (request.method() !== 'GET') note(`request by ${request.method()}: ${request.url()}`)
      })
      await context.exposeFunction('noteViolation', (what: string) => note(`policy: ${what}`))
      await context.addInitScript(() => {
        const { noteViolation } = window as unknown as { noteViolation: (what: string) => void }
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          noteViolation(`${violatedDirective} ${blockedURI}`),
        )
      })

      await use((message) => expected.push(message))

      if (javaScriptEnabled !== false && !page.isClosed() && page.url().startsWith('http')) {
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
      expect(troubles.filter((trouble) => !expected.some((one) => one.test(trouble)))).toEqual([])
      expect(await context.cookies()).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

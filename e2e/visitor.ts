import { test as base, expect } from '@playwright/test'
import { accessibilityFaults } from './accessibility.ts'

type Visit = {
  /** Tells that this visit provokes a message on the console. */
  expectTrouble: (message: RegExp) => void
}

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
        expect(await accessibilityFaults(page)).toEqual([])
      }
      expect(troubles.filter((trouble) => !expected.some((one) => one.test(trouble)))).toEqual([])
      expect(await context.cookies()).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

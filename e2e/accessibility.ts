import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe is asked to hold a page to. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on a page, or in a part of it: each rule once, with the first place that breaks it.
 * The pages have no frames of other sites, so axe's quicker way of running is enough.
 */
export async function accessibilityFaults(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .options({ runOnly: { type: 'tag', values: STANDARDS }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

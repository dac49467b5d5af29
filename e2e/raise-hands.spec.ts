import type { Page } from '@playwright/test'
import { leadALesson } from './a-lesson.ts'
import { expect, test } from './visitor.ts'

/** Goes to a step of the lesson through the menu. */
async function goTo(page: Page, step: string) {
  await page.keyboard.press('m')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${step}`) })
    .click()
  await expect(page.locator('.rail-name')).toContainText(step)
}
const count = (page: Page, answer: string) =>
  page.getByRole('textbox', { name: answer, exact: true })

/** How each answer's field and its keys look, whatever number stands in it. */
const looksOf = (page: Page) =>
  page.locator('.count-row').evaluateAll((rows) =>
    rows.map((row) => {
      const field = row.querySelector('input') ?? row
      const { color, caretColor, backgroundImage } = getComputedStyle(field)
      const rest = [...row.querySelectorAll('button')].map(({ disabled }) => disabled)
      return [color, caretColor, backgroundImage, field.clientWidth, ...rest].join(' ')
    }),
  )

test('hands before stay off the screen until hands after, then both stand with the change', async ({
  page,
}) => {
  await leadALesson(page, { template: 'full', themes: ['trust'] })
  await goTo(page, 'Hands: before')
  await page.getByRole('textbox', { name: 'Pupils here' }).fill('20')
  // Number keys go to the first answer that isn't counted; Enter to the next.
  await page.locator('.rail').click({ position: { x: 2, y: 2 } })
  await page.keyboard.press('4')
  await page.keyboard.press('Enter')
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  // The last count fills itself from the class size.
  await expect(count(page, 'Disagree')).toHaveValue('2')
  await expect(page.locator('.hands [role=status]')).toHaveText('Taken.')
  await expect(page.locator('.count-field.masked')).toHaveCount(5)
  // Whatever the numbers are, the projector looks the same.
  await count(page, 'Disagree').blur()
  const masked = await looksOf(page)
  await count(page, 'Lean to agree').fill('0')
  await expect(count(page, 'Disagree')).toHaveValue('8')
  await count(page, 'Agree').fill('10')
  await expect(count(page, 'Disagree')).toHaveValue('2')
  await count(page, 'Agree').blur()
  expect(await looksOf(page)).toEqual(masked)
  expect(masked[0]).toContain('rgba(0, 0, 0, 0)')
  await expect(page.locator('.bars')).toHaveCount(0)

  await goTo(page, 'Hands: after')
  await expect(page.locator('.bars')).toHaveCount(0)
  for (const [answer, hands] of [
    ['Agree', '5'],
    ['Lean to agree', '8'],
    ['Unsure', '2'],
    ['Lean to disagree', '3'],
  ] as const) {
    await count(page, answer).fill(hands)
  }
  await count(page, 'Lean to disagree').blur()
  await expect(count(page, 'Disagree')).toHaveValue('2')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.bars-key')).toHaveText('before (20)now (20)')
  await expect(page.locator('.bars-sum')).toHaveText('“Lean to agree” went from 0 to 8.')
  await expect(page.getByRole('list', { name: 'Hands: after' })).toMatchAriaSnapshot(`
    - 'list "Hands: after"':
      - listitem:
        - paragraph: Agree
        - 'img "before: 10"'
        - 'img "now: 5"'
      - listitem:
        - paragraph: Lean to agree
        - 'img "before: 0"'
        - 'img "now: 8"'
      - listitem:
        - paragraph: Unsure
        - 'img "before: 5"'
        - 'img "now: 2"'
      - listitem:
        - paragraph: Lean to disagree
        - 'img "before: 3"'
        - 'img "now: 3"'
      - listitem:
        - paragraph: Disagree
        - 'img "before: 2"'
        - 'img "now: 2"'
  `)
  await expect(page.locator('main')).not.toContainText(/%|per cent|percent|won/)
})

test('more hands than pupils are named, and a miscount is taken back', async ({ page }) => {
  await leadALesson(page, { template: 'full', themes: ['trust'], classSize: 3 })
  await goTo(page, 'Hands: before')
  for (let hand = 0; hand < 4; hand++) {
    await page.getByRole('button', { name: 'Agree: one more', exact: true }).click()
  }
  await expect(count(page, 'Agree')).toHaveValue('4')
  const state = page.locator('.hands [role=status]')
  await expect(state).toHaveText('4 hands, but 3 pupils here.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(count(page, 'Agree')).toHaveValue('3')
  await expect(state).toHaveText('1 of 5 answers counted.')
  await page.getByRole('button', { name: 'Agree: one less', exact: true }).click()
  await expect(count(page, 'Agree')).toHaveValue('2')
})

test('when other pupils raise their hands the second time, no change is named', async ({
  page,
}) => {
  await leadALesson(page, {
    template: 'full',
    themes: ['trust'],
    hands: 'three',
    change: (run) => ({
      ...run,
      tallies: { 'trust-before': { agree: 3, unsure: 4, disagree: 5 } },
    }),
  })
  await goTo(page, 'Hands: after')
  for (const answer of ['Agree', 'Unsure', 'Disagree']) await count(page, answer).fill('5')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.bars-sum')).toHaveText(/^12 hands before, 15 now: .*no change\.$/)
})

test('“Which would you sign?” offers the debate’s speakers, by letter until they have names', async ({
  page,
}) => {
  await leadALesson(page, { template: 'full', themes: ['trust'], hands: 'sign' })
  await goTo(page, 'Hands: before')
  await expect(page.locator('.count-row label')).toHaveText([
    /^Speaker K: /,
    /^Speaker L: /,
    'Both',
    'Neither',
    'I need to know more',
  ])
  await goTo(page, 'The names')
  await page.keyboard.press('PageDown')
  await goTo(page, 'Hands: after')
  await expect(page.locator('.count-row label').filter({ hasText: /^(Sasae|Shin): / })).toHaveCount(
    2,
  )
})

test('the class’s reading of the relation and ours stand side by side, both kept', async ({
  page,
}) => {
  await leadALesson(page, { template: 'quick', themes: ['trust'], classSize: 30 })
  await goTo(page, 'Your reading')
  await page.keyboard.press('PageDown')
  for (const [name, fingers] of [
    [/^1 Same view/, '2'],
    [/^2 Same aim/, '15'],
    [/^3 Different/, '9'],
  ] as const) {
    await page.getByRole('textbox', { name }).fill(fingers)
  }
  await page.getByRole('textbox', { name: /^3 Different/ }).blur()
  await expect(page.getByRole('textbox', { name: /^4 Opposed/ })).toHaveValue('4')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.veil')).toHaveText('Next: our reading')
  await page.keyboard.press('PageDown')
  const room = page.locator('.room')
  await expect(room).toContainText('Same aim, different emphasis')
  await expect(room).toContainText('15 hands')
  await expect(room).toContainText('This is our reading. Another one is welcome')
})

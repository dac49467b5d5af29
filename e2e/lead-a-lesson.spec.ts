import type { Page } from '@playwright/test'
import { type Reveal, TEMPLATES, type Template } from '#domain/lesson.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import { leadALesson, onStage } from './a-lesson.ts'
import { foundIn, tellingIn } from './telling-words.ts'
import { expect, test } from './visitor.ts'

/** "Then and now" can be led only where something that happened bears on a view. */
const THEME: Partial<Record<Template, string>> = { now: 'risks' }
const themeOf = (template: Template) => THEME[template] ?? 'trust'

type Means = (page: Page) => Promise<void>
const byClicker: Means = (page) => page.keyboard.press('PageDown')
const byMouse: Means = (page) => page.locator('.bar > .key-next').click()
const byTouch: Means = (page) => page.locator('.bar > .key-next').tap()

/** Which step the projector stands at: its theme's number with its place there, and its kind. */
const stepNow = (page: Page) =>
  page.evaluate(() => {
    const place = [...document.querySelectorAll('.dot')].findIndex((dot) => dot.matches('.dot-now'))
    return {
      spot: `${document.querySelector('.stage-number')?.textContent}, ${place}`,
      kind: document.querySelector<HTMLElement>('.room')?.dataset.kind ?? '',
    }
  })

/** Leads a lesson from its first step to its end. Shape: the kinds of steps, as they came. */
async function leadToTheEnd(page: Page, press: Means, look?: (step: number) => Promise<void>) {
  const kinds = new Map<string, string>()
  for (;;) {
    await expect(page.getByText(/^(Opening|여는 중|開いています)/)).toHaveCount(0)
    const { spot, kind } = await stepNow(page)
    kinds.set(spot, kind)
    await look?.(kinds.size - 1)
    const before = await onStage(page)
    await press(page)
    await expect.poll(() => onStage(page)).not.toBe(before)
    if ((await onStage(page)) === undefined) return [...kinds.values()]
  }
}

const kindsOf = ({ lesson }: LessonRun) => lesson.steps.map(({ kind }) => kind)

for (const template of TEMPLATES) {
  test(`a clicker alone leads “${template}” from the first step to what the class found`, async ({
    page,
  }) => {
    const run = await leadALesson(page, { template, themes: [themeOf(template)] })
    expect(await leadToTheEnd(page, byClicker)).toEqual(kindsOf(run))
    await expect(page.getByRole('heading', { level: 1, name: 'What 3B found' })).toBeVisible()
  })

  test(`the mouse alone leads “${template}” to its end`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    const run = await leadALesson(page, { template, themes: [themeOf(template)] })
    expect(await leadToTheEnd(page, byMouse)).toEqual(kindsOf(run))
  })

  test.describe('on a touch board', () => {
    test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })
    test(`fingers alone lead “${template}” to its end`, async ({ page }) => {
      const run = await leadALesson(page, { template, themes: [themeOf(template)] })
      expect(await leadToTheEnd(page, byTouch)).toEqual(kindsOf(run))
    })
  })
}

/** What each reveal fetches, as texts of more than a few words. */
async function sealedTexts(page: Page, language: string) {
  const paths = await page.evaluate(() => {
    const carried = document.querySelector('script[type="application/json"]')?.textContent
    return (JSON.parse(carried ?? '') as { sealed: Record<Reveal, string> }).sealed
  })
  const read = async (what: Reveal) => (await page.request.get(`/${paths[what]}`)).json()
  const { relations, verdicts } = await read('relation')
  const { events } = await read('next')
  const own = (text: Record<string, string>) => text[language] ?? ''
  return {
    relation: [
      ...relations.map((relation: { note: Record<string, string> }) => own(relation.note)),
      ...verdicts.map((theme: { verdict: { summary: Record<string, string> } }) =>
        own(theme.verdict.summary),
      ),
    ],
    next: events.flatMap((event: { title: Record<string, string>; text: Record<string, string> }) =>
      [event.title, event.text].map(own),
    ),
  }
}

for (const [language, template, themes] of [
  ['en', 'full', ['trust', 'history']],
  ['en', 'now', ['risks', 'trust']],
  ['ko', 'full', ['continuity']],
  ['ja', 'full', ['risks']],
] as const) {
  test(`nothing is told before its step (${language}, ${template})`, async ({ page }) => {
    const run = await leadALesson(page, { language, template, themes })
    const sealed = await sealedTexts(page, language)
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    await page.reload()
    await expect(page.locator('.stage')).toBeVisible()

    const told: Record<Reveal, number> = { relation: 0, names: 0, next: 0 }
    const kinds = await leadToTheEnd(page, byClicker, async (at) => {
      const step = run.lesson.steps[at]
      const words = `${await page.content()} ${await page.title()} ${page.url()}`
      const isVeiled = (await page.locator('.veil').count()) > 0
      const may = (what: Reveal) =>
        run.lesson.steps.some(
          ({ kind, theme }, i) =>
            kind === what && theme === step?.theme && (i < at || (i === at && !isVeiled)),
        )
      const found: Record<Reveal, string[]> = {
        names: tellingIn(words),
        relation: foundIn(words, sealed.relation),
        next: foundIn(words, sealed.next),
      }
      for (const what of ['relation', 'names', 'next'] as const) {
        if (may(what)) {
          told[what] += found[what].length
        } else {
          expect(found[what], `${what} on ${step?.id}`).toEqual([])
          if (told[what] === 0) expect(fetched.join(' ')).not.toContain(`.${what}.`)
        }
      }
    })
    // The words that were looked for do stand on the screen once they may.
    for (const what of ['relation', 'names', 'next'] as const) {
      expect(told[what] > 0, what).toBe(kinds.includes(what))
    }
    expect(kinds).toEqual(kindsOf(run))
  })
}

test('a screen reader hears each kind of step in the order it is read', async ({ page }) => {
  const seen = new Map<string, string>()
  for (const template of ['full', 'now'] as const) {
    const themes = [themeOf(template)]
    const { lesson } = await leadALesson(page, { template, themes, classSize: 30 })
    await leadToTheEnd(page, byClicker, async (at) => {
      const { kind } = lesson.steps[at] ?? { kind: '' }
      if (template === 'full' || kind === 'next' || !seen.has(kind)) {
        const part = seen.size === 0 ? 'main' : '.room-frame' // the frame is the same on each
        seen.set(kind, await page.locator(part).ariaSnapshot())
      }
    })
  }
  const all = [...seen].map(([kind, snapshot]) => `# ${kind}\n${snapshot}\n`).join('\n')
  expect(all).toMatchSnapshot('steps-of-a-lesson.txt')
})

test('one press too many shows a veil, and going back never uncovers', async ({ page }) => {
  const run = await leadALesson(page, { template: 'quick', themes: ['trust'] })
  const veils = page.locator('.veil')
  const names = run.lesson.steps.findIndex(({ kind }) => kind === 'names')
  await page.keyboard.press('m')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^The names/ })
    .click()
  await expect(veils).toHaveText('Next: the names')
  expect((await stepNow(page)).spot).toMatch(new RegExp(`, ${names}$`))
  expect(tellingIn(await page.content())).toEqual([])
  await page.keyboard.press('PageDown')
  await expect(page.locator('.sheet-name').first()).toContainText(/Sasae|Shin/)
  await page.keyboard.press('PageUp')
  await expect(veils).toHaveText('Next: the names')
  await page.keyboard.press('PageUp')
  await expect.poll(async () => (await stepNow(page)).kind).toBe('relation')
  expect(tellingIn(await page.content())).toEqual([])
})

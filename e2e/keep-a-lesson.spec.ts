import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { LessonRun } from '#domain/lesson-run.ts'
import { BROWSER_ARGUMENTS, findBrowser } from '../tools/browser.mjs'
import { keptOf, keptRun, leadALesson, putRun } from './a-lesson.ts'
import { accessibilityFaults } from './accessibility.ts'
import { expect, test } from './visitor.ts'

const ADDRESS = '/en/korea-japan-2025/discuss/'

/** The step on the screen, as it is said aloud. */
const stepOn = (page: Page) => page.locator('.rail-name .unseen').textContent()
const count = (page: Page, answer: string) =>
  page.getByRole('textbox', { name: answer, exact: true })
const plus = (page: Page, answer: string) =>
  page.getByRole('button', { name: `${answer}: one more`, exact: true })

const openMenu = (page: Page) => page.getByRole('button', { name: 'Menu', exact: true }).click()

async function goTo(page: Page, step: string) {
  await openMenu(page)
  await page.getByRole('button', { name: step, exact: true }).last().click()
}

async function returnTo(page: Page, id: string) {
  await page.goto(`${ADDRESS}#run=${id}`)
  await page.reload()
  await expect(page.locator('.stage')).toBeVisible()
}

/** Numbers that a seed fixes (a linear congruential generator). */
function drawsFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
}

/** Puts what is on the screen of a tab into words that must be the same in the other. */
const screenOf = async (page: Page) => ({
  step: await stepOn(page),
  counts: await page
    .locator('.count-row input')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
})

const STEPS = 24

/** A class in the midst of a lesson that is all hands, so that every press finds some to count. */
const allHands = (run: LessonRun): LessonRun => {
  const steps = run.lesson.steps
    .filter(({ kind }) => kind === 'before')
    .flatMap((step) =>
      Array.from({ length: STEPS }, (_, i) => ({ ...step, id: `${step.id}-${i}` })),
    )
  return { ...run, lesson: { ...run.lesson, steps }, at: { step: STEPS / 2, page: 0 } }
}

/** Two quick taps on the first answer, faster than any disk answers. Shape: how many there were. */
const tapTwice = (page: Page) =>
  page.evaluate(() => {
    const buttons = document.querySelectorAll<HTMLElement>('.count-row button:last-child')
    for (let tap = 0; tap < 2; tap += 1) buttons[0]?.click()
    return buttons.length > 0 ? 2 : 0
  })

for (const seed of [1, 2]) {
  test(`two tabs that lead one class at once stay of one mind (${seed})`, async ({
    page,
    context,
  }) => {
    const { id } = await leadALesson(page, { change: allHands })
    const second = await context.newPage()
    await returnTo(second, id)
    const tabs = [page, second] as const
    const areOfOneMind = async () => {
      const [one, other] = await Promise.all(tabs.map(screenOf))
      return JSON.stringify(one) === JSON.stringify(other)
    }

    const draw = drawsFrom(seed)
    let taps = 0
    for (let turn = 0; turn < 50; turn += 1) {
      const tab = draw(2) === 0 ? page : second
      const deed = draw(6)
      // Neither tab waits for the other, nor for the disk.
      if (deed === 0) await tab.keyboard.press('PageDown')
      else if (deed === 1) await tab.keyboard.press('PageUp')
      else taps += await tapTwice(tab)
    }
    // A slow disk is still at it; once the last taps are kept, so is all that came before.
    for (const tab of tabs) taps += await tapTwice(tab)
    const handsKept = async () =>
      Object.values((await keptRun(page, id)).tallies)
        .flatMap((tally) => Object.values(tally))
        .reduce((sum, hands) => sum + hands, 0)
    await expect.poll(handsKept).toBe(taps)
    await expect.poll(areOfOneMind).toBe(true)
    const kept = await keptRun(page, id)
    expect(taps).toBeGreaterThan(20)
    expect(kept.revision).toBeGreaterThan(taps) // the class went on and back, too

    const before = await screenOf(page)
    await Promise.all(tabs.map((tab) => tab.reload()))
    for (const tab of tabs) {
      await expect(tab.locator('.stage')).toBeVisible()
      expect(await screenOf(tab)).toEqual(before)
    }
    expect(await keptRun(second, id)).toEqual(kept)
    await second.close()
  })
}

test('F5 in the middle of a lesson loses nothing', async ({ page }) => {
  await leadALesson(page, { classSize: 27 })
  await goTo(page, 'Hands: before')
  await count(page, 'Agree').fill('12')
  await page.keyboard.press('Enter')
  await plus(page, 'Unsure').click()
  await openMenu(page)
  await page.getByRole('button', { name: 'Note on this step' }).click()
  await page.locator('.remark').fill('Much murmuring.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Start timer' }).click()
  await expect(page.getByRole('button', { name: 'Stop timer' })).toBeVisible()

  await page.reload()
  await expect(page.locator('.rail-name')).toContainText('Hands: before')
  await expect(count(page, 'Agree')).toHaveValue('12')
  await expect(count(page, 'Unsure')).toHaveValue('1')
  await expect(page.getByRole('button', { name: 'Stop timer' })).toBeVisible()
  await openMenu(page)
  await page.getByRole('button', { name: 'Note on this step' }).click()
  await expect(page.locator('.remark')).toHaveValue('Much murmuring.')
  await page.keyboard.press('Escape')
})

test('a browser that crashes has kept every count that it had shown', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'keep-a-lesson-'))
  const executablePath = await findBrowser()
  const start = () =>
    chromium.launchPersistentContext(profile, {
      ...(executablePath && { executablePath }),
      ...(baseURL && { baseURL }),
      args: BROWSER_ARGUMENTS,
      viewport: { width: 1440, height: 900 },
    })
  try {
    const doomed = await start()
    const page = await doomed.newPage()
    const { id } = await leadALesson(page)
    await goTo(page, 'Hands: before')
    for (let hands = 1; hands <= 5; hands += 1) {
      await plus(page, 'Unsure').click()
      await expect(count(page, 'Unsure')).toHaveValue(String(hands))
    }
    const gone = new Promise((resolve) => doomed.once('close', resolve))
    const debugging = await doomed.newCDPSession(page)
    void debugging.send('Browser.crash').catch(() => undefined) // there is no one left to answer
    await gone

    const again = await start()
    const after = await again.newPage()
    await after.goto(ADDRESS)
    await after.getByRole('link', { name: 'Go on with 3B' }).click()
    await expect(after.locator('.rail-name')).toContainText('Hands: before')
    await expect(count(after, 'Unsure')).toHaveValue('5')
    expect((await keptRun(after, id)).tallies).toEqual({ 'trust-before': { unsure: 5 } })
    expect(await accessibilityFaults(after)).toEqual([])
    await again.close()
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
})

test('four classes have the same lesson, each with counts of its own', async ({ page }) => {
  await page.goto(ADDRESS)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const classes = ['1A', '1B', '2A', '2B']
  for (const [i, name] of classes.entries()) {
    await page.getByRole('textbox', { name: 'Class (if you like)' }).fill(name)
    await page.getByRole('button', { name: 'Start the lesson' }).click()
    await expect(page.locator('.stage')).toBeVisible()
    await goTo(page, 'Hands: before')
    await count(page, 'Agree').fill(String(10 + i))
    await page.keyboard.press('Enter')
    if (i % 2 === 1) await goTo(page, 'To finish')
    await expect(page.locator('.rail-name')).toContainText(i % 2 ? 'To finish' : 'Hands: before')
    await openMenu(page)
    await page.getByRole('button', { name: 'Back to the set-up' }).click()
    await expect(page.getByText(`${name} begun`)).toBeVisible()
  }
  const { runs = [] } = await keptOf(page)
  const told = (runs as LessonRun[])
    .map(({ className, tallies }) => [className, tallies['continuity-before']])
    .toSorted()
  expect(told).toEqual(classes.map((name, i) => [name, { agree: 10 + i }]))

  await page.getByRole('link', { name: 'Go on with 1A' }).click()
  await expect(count(page, 'Agree')).toHaveValue('10')
  await count(page, 'Disagree').fill('3')
  await page.keyboard.press('Enter')
  await page.goBack()
  await page.getByRole('link', { name: 'Go on with 2A' }).click()
  await expect(count(page, 'Agree')).toHaveValue('12')
  await expect(count(page, 'Disagree')).toHaveValue('')
})

test('what can’t be read back is set aside, to be saved and then erased', async ({ page }) => {
  const { id } = await leadALesson(page)
  await putRun(page, { ...(await keptRun(page, id)), at: { step: 99, page: 0 } })
  await page.reload()
  await expect(page.getByRole('alert').filter({ hasText: 'set aside' })).toBeVisible()

  const aside = page.getByRole('region', { name: 'Could not be read' })
  const saving = page.waitForEvent('download')
  await aside.getByRole('button', { name: 'Save as a file' }).click()
  const found = JSON.parse(await readFile(await (await saving).path(), 'utf8'))
  expect(found).toMatchObject({ id, className: '3B', at: { step: 99 } })
  await aside.getByRole('button', { name: 'Erase' }).click()
  await aside.getByRole('button', { name: 'Erase for good' }).click()
  await expect(aside).toHaveCount(0)
  expect(await keptOf(page)).toEqual({ runs: [], erased: [], aside: [] })
})

test('a tab that a newer version of the site overtook says that it keeps nothing more', async ({
  page,
  context,
}) => {
  await leadALesson(page)
  const newer = await context.newPage()
  await newer.goto('/404.html')
  await newer.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('vis-a-vis:lessons', 2)
        opening.onsuccess = () => resolve()
      }),
  )
  await goTo(page, 'Hands: before')
  await plus(page, 'Agree').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Go on there.' })).toBeVisible()
  // What the class does goes on all the same.
  await expect(count(page, 'Agree')).toHaveValue('1')
  await newer.close()
})

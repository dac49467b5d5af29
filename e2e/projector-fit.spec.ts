import type { Page } from '@playwright/test'
import type { Tally } from '#domain/hands.ts'
import type { StepKind, Template } from '#domain/lesson.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import { leadALesson, onStage } from './a-lesson.ts'
import { expect, test } from './visitor.ts'

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]
const THEMES = ['continuity', 'risks', 'history', 'trust']
const LEAST = 28

/** `npm run e2e:fit` measures all; a plain run the language whose words are the longest. */
const isWhole = process.env.FIT === 'all'
const LANGUAGES = isWhole ? ['en', 'ko', 'ja'] : ['ja']

/** Both templates together have every kind of step. */
const LESSONS: readonly (readonly [Template, readonly string[]])[] = [
  ['full', THEMES],
  ['now', ['continuity', 'risks', 'trust']],
]

type Measured = { smallest: number; cut: string[]; parts: number }

/** The smallest type in sight, and the words that are cut off or lie over others. */
const measured = (page: Page): Promise<Measured> =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('.stage')
    const room = document.querySelector<HTMLElement>('.room')
    if (!stage || !room) throw new Error('no stage')
    const isPaged = room.dataset.parts !== undefined
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
    const isRead = (element: Element) =>
      !element.closest('.unseen, .ask-number, .stage-number') && element.checkVisibility()

    const texts: Text[] = []
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    const read = texts.filter(({ data, parentElement }) => {
      return data.trim() !== '' && parentElement && isRead(parentElement)
    })

    /** In parts, what lies in another column is whole there. */
    const isWhole = (box: DOMRect, frame: DOMRect) => {
      const isElsewhere = box.right <= frame.left + 1 || box.left >= frame.right - 1
      if (isElsewhere && isPaged) return true
      const isAcross = box.left >= frame.left - 1 && box.right <= frame.right + 1
      return isAcross && box.top >= frame.top - 4 && box.bottom <= frame.bottom + 4
    }
    const isCut = (text: Text) => {
      const range = document.createRange()
      range.selectNodeContents(text)
      const frame = (room.contains(text) ? room : stage).getBoundingClientRect()
      return [...range.getClientRects()].some((box) => !isWhole(box, frame))
    }
    const overlap = (one: Element, other: Element) => {
      if (one === other || one.contains(other) || other.contains(one)) return false
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      return across > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    }
    const controls = [...stage.querySelectorAll('.bar > *, .timer > *, .rail > *')]
    const crowded = controls.filter(
      (one) =>
        one.getBoundingClientRect().right > stage.clientWidth + 1 ||
        controls.some((other) => overlap(one, other)),
    )
    const fields = [...stage.querySelectorAll('input:not([type=checkbox])')]
    const gap = Number.parseFloat(getComputedStyle(room).columnGap)
    return {
      smallest: Math.min(
        ...read.map(({ parentElement }) => sizeOf(parentElement ?? stage)),
        ...fields.map(sizeOf),
      ),
      cut: [...read.filter(isCut), ...crowded].map(({ textContent }) => textContent.slice(0, 40)),
      parts: isPaged ? Math.round(room.scrollWidth / (room.clientWidth + gap)) : 1,
    }
  })

const BEFORE = { agree: 3, leanAgree: 5, unsure: 10, leanDisagree: 6, disagree: 3 }
const AFTER = { agree: 2, leanAgree: 4, unsure: 4, leanDisagree: 9, disagree: 8 }

/** Hands as a class of 27 raises them, by the kind of step. */
const RAISED: Partial<Record<StepKind, Tally>> = {
  before: BEFORE,
  after: AFTER,
  code: { shared: 3, emphasis: 12, different: 8, opposed: 4 },
  who: { k: 10, l: 12, either: 5 },
}
const counted = (run: LessonRun): LessonRun => ({
  ...run,
  tallies: Object.fromEntries(run.lesson.steps.map(({ id, kind }) => [id, RAISED[kind] ?? {}])),
})

for (const language of LANGUAGES) {
  for (const [template, themes] of LESSONS) {
    test(`every step of a lesson fits the projector (${language}, ${template})`, async ({
      page,
    }) => {
      test.setTimeout(400_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.setViewportSize(SIZES[0] ?? { width: 1024, height: 768 })
      await leadALesson(page, { language, template, themes, classSize: 27, change: counted })
      const rows: string[] = []
      const faults: string[] = []
      const status = page.locator('.rail-name > [aria-hidden]')
      const room = page.locator('.room')
      for (;;) {
        await expect(page.getByText(/^(Opening|여는 중|開いています)/)).toHaveCount(0)
        const step = `${await page.locator('.stage-number').textContent()} ${await status.textContent()}`
        const cells: string[] = []
        for (const size of SIZES) {
          await page.setViewportSize(size)
          await page.evaluate(
            () =>
              new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          )
          const { smallest, cut, parts } = await measured(page)
          const cell = `${smallest.toFixed(0)}${parts > 1 ? ` in ${parts} parts` : ''}`
          cells.push(cell)
          if (smallest < LEAST || cut.length > 0) {
            faults.push(`${step} ${size.width}: ${smallest}, ${cut.join(' | ')}`)
          }
        }
        rows.push(`${language} · ${step} · ${cells.join(' · ')}`)
        const before = await onStage(page)
        await page.keyboard.press('PageDown')
        await expect.poll(() => onStage(page)).not.toBe(before)
        if ((await onStage(page)) === undefined) break
        await expect(room).toBeVisible()
      }
      process.stdout.write(`${rows.join('\n')}\n`)
      expect(faults).toEqual([])
    })
  }
}

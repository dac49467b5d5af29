import type { Page } from '@playwright/test'
import type { HandsForm, Template } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { type LessonRun, newRun } from '#domain/lesson-run.ts'
import { lessonFrom } from '#domain/lesson-templates.ts'
import { expect } from './visitor.ts'

export type ALesson = {
  readonly language?: string
  readonly template?: Template
  readonly themes?: readonly string[]
  readonly hands?: HandsForm
  readonly classSize?: number
  /** What the class has done already. */
  readonly change?: (run: LessonRun) => LessonRun
}

/** Puts a run with a class on the screen, as a teacher finds it who prepared the lesson before. */
export async function leadALesson(page: Page, lesson: ALesson = {}): Promise<LessonRun> {
  const { language = 'en', template = 'full', themes = ['trust'], hands = 'five' } = lesson
  await page.goto(`/${language}/korea-japan-2025/discuss/`)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const debate = JSON.parse(
    (await page.locator('script[type="application/json"]').first().textContent()) ?? '',
  ) as LessonDebate
  const begun = newRun(lessonFrom(template, themes, debate, hands), {
    id: `e2e-${template}-${language}`,
    className: '3B',
    now: Date.now(),
  })
  const sized = lesson.classSize === undefined ? begun : { ...begun, classSize: lesson.classSize }
  const run = lesson.change?.(sized) ?? sized
  await putRun(page, run)
  await page.goto(`/${language}/korea-japan-2025/discuss/#run=${run.id}`)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await expect(page.locator('.stage')).toBeVisible()
  return run
}

/** Writes a run to where the app keeps runs. */
export const putRun = (page: Page, run: LessonRun) =>
  page.evaluate(
    (run) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vis-a-vis:lessons', 1)
        opening.onerror = () => reject(opening.error)
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('runs', { keyPath: 'id' })
        }
        opening.onsuccess = () => {
          const writing = opening.result.transaction('runs', 'readwrite')
          writing.objectStore('runs').put(run)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          writing.onerror = () => reject(writing.error)
        }
      }),
    run,
  )

/** Everything that the browser keeps of lessons, by store; empty where nothing was ever kept. */
export const keptOf = (page: Page): Promise<Record<string, unknown[]>> =>
  page.evaluate(async () => {
    const all = await indexedDB.databases()
    if (!all.some(({ name }) => name === 'vis-a-vis:lessons')) return {}
    return new Promise<Record<string, unknown[]>>((resolve, reject) => {
      const opening = indexedDB.open('vis-a-vis:lessons')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const db = opening.result
        const names = [...db.objectStoreNames]
        const reading = db.transaction(names)
        const asked = names.map((name) => [name, reading.objectStore(name).getAll()] as const)
        reading.oncomplete = () => {
          db.close()
          resolve(Object.fromEntries(asked.map(([name, { result }]) => [name, result])))
        }
      }
    })
  })

/** The run with this id as it is kept. */
export async function keptRun(page: Page, id: string): Promise<LessonRun> {
  const { runs = [] } = await keptOf(page)
  const found = (runs as LessonRun[]).find((run) => run.id === id)
  if (!found) throw new Error(`no run ${id} is kept`)
  return found
}

/** What the projector shows; nothing once the lesson has come to its end. */
export const onStage = (page: Page) =>
  page.evaluate(() => document.querySelector('.stage')?.innerHTML)

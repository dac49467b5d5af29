import { readdir, readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import type { Debate } from '#domain/debate.ts'
import { publishDebate } from '#domain/debate-languages.ts'
import type { Language } from '#domain/language.ts'
import { findLeaks } from '#domain/leaks.ts'
import { minutesOf, TEMPLATES, type Template } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { fitsTheme, lessonFrom } from '#domain/lesson-templates.ts'
import { namesIn } from '#domain/telling-words.ts'
import { openDebateFile } from '#io/debate-file.ts'
import { openLesson } from '#io/lesson-file.ts'
import { lessonIn, writeLesson } from '#io/lesson-link.ts'
import { type BothSides, bothSidesOf } from './both-sides.ts'
import { carriedAt } from './carried-data.ts'
import { sealedFiles } from './sealed-files.ts'

const FOLDER = 'data/debates'
const LANGUAGES: readonly Language[] = ['en', 'ko', 'ja']

/** What the words on the set-up screen promise. Units: minutes, for one theme. */
const PROMISED: Readonly<Record<Template, readonly [least: number, most: number]>> = {
  full: [40, 45],
  quick: [15, 18],
  who: [15, 20],
  homework: [20, 20],
  now: [20, 20],
}

async function eachDebate(check: (authored: Debate, sides: BothSides) => void) {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'))
  for (const name of files) {
    const opened = openDebateFile(await readFile(`${FOLDER}/${name}`))
    if (!opened.ok) throw new Error(`${name} can't be read`)
    check(opened.debate, bothSidesOf(opened.debate))
  }
}

const carried = (sides: BothSides, language: Language) =>
  carriedAt({ language, debateId: sides.named.id, screen: 'discuss' }, sides) as LessonDebate

it('takes as long as the screen promises, in every theme of every debate of this site', async () => {
  await eachDebate((_, sides) => {
    const debate = carried(sides, 'en')
    for (const template of TEMPLATES) {
      const [least, most] = PROMISED[template]
      for (const { id } of debate.themes.filter(({ id }) => fitsTheme(template, id, debate))) {
        const minutes = minutesOf(lessonFrom(template, [id], debate))
        expect(minutes, `${template} ${id}`).toBeGreaterThanOrEqual(least)
        expect(minutes, `${template} ${id}`).toBeLessThanOrEqual(most)
      }
    }
  })
})

it('opens in one language a lesson that was prepared in another', async () => {
  await eachDebate((_, sides) => {
    const themes = sides.named.themes.map(({ id }) => id)
    const lesson = lessonFrom('full', themes, carried(sides, 'en'))
    for (const language of LANGUAGES) {
      const opened = openLesson(lessonIn(writeLesson(lesson)) ?? '', carried(sides, language))
      expect(opened, language).toEqual({ ok: true, lesson })
    }
  })
})

it('carries to the page of lessons, and to our reading, no name, office or id of a speaker', async () => {
  await eachDebate((authored, sides) => {
    const { names } = namesIn(authored)
    for (const language of LANGUAGES) {
      expect(findLeaks(carried(sides, language), names), language).toEqual([])
      const { relation, names: told } = sealedFiles(sides, language)
      expect(findLeaks([JSON.parse(relation.text), relation.path], names), language).toEqual([])
      // The same search finds them where they are told.
      expect(findLeaks(JSON.parse(told.text), names).length).toBeGreaterThan(20)
      const published = publishDebate(authored, language)
      for (const view of published.views) {
        expect(JSON.stringify(carried(sides, language))).not.toContain(`"${view.id}"`)
      }
    }
  })
})

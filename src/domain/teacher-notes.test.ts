import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Debate } from './debate.ts'
import { disguise } from './disguise.ts'
import { judgementOf, lessonDebate, nextEvents, testedViews, unveiled } from './lesson-debate.ts'
import { lessonFrom } from './lesson-templates.ts'
import { type NotesData, notesOf } from './teacher-notes.ts'

const file = new URL('../../data/debates/korea-japan-2025.json', import.meta.url)
const authored = JSON.parse(readFileSync(file, 'utf8')) as Debate
const hidden = disguise(authored)
const data: NotesData = {
  lesson: lessonDebate(hidden, testedViews(authored), { relation: '', names: '', next: '' }),
  judgement: judgementOf(hidden),
  unveiled: unveiled(authored, authored),
  next: nextEvents(authored, authored),
}
const all = notesOf(data)

it('has notes for every lesson on every theme that it fits', () => {
  expect(all).toHaveLength(19)
  expect(all.filter(({ template }) => template === 'now').map(({ number }) => number)).toEqual([
    1, 2, 4,
  ])
})

it.each(all.map((notes) => [notes.id, notes] as const))('tells who said what: %s', (_, notes) => {
  const theme = authored.themes[notes.number - 1]?.id ?? ''
  const told = notes.speakers.flatMap(({ speaker, views }) =>
    views.map(({ named }) => [named.id, speaker.id]),
  )
  const said = authored.views.filter(({ themes }) => themes.includes(theme))
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(said.map(({ id, speaker }) => [id, speaker])),
  )
  expect(told).toHaveLength(said.length)
})

it.each(all.map((notes) => [notes.id, notes] as const))(
  'follows the lesson as it begins, and reads the views that it compares: %s',
  (_, notes) => {
    expect(notes.steps).toEqual(lessonFrom(notes.template, [notes.theme.id], data.lesson).steps)
    const views = notes.speakers.flatMap(({ views }) => views)
    const compared = views.filter(({ isCompared }) => isCompared).map(({ id }) => id)
    expect(notes.reading?.views.toSorted()).toEqual(compared.toSorted())
    expect(notes.relations).not.toContain(notes.reading)
    const guessed = notes.steps.flatMap(({ view }) => view ?? [])
    expect(guessed.filter((id) => compared.includes(id))).toEqual([])
  },
)

it('numbers the views of each letter from one', () => {
  const [first] = all
  expect(first?.speakers.map(({ views }) => views[0]?.label)).toEqual(['K1', 'L1'])
})

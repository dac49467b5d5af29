import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { aRun } from '#domain/a-lesson.ts'
import { type Command, type LessonRun, reduce } from '#domain/lesson-run.ts'
import { eraseRun, listRuns, listSetAside, readRun, saveRun } from './lesson-db.ts'
import { inTransaction } from './lesson-storage.ts'

beforeEach(() =>
  inTransaction(async (transaction) => {
    for (const store of ['runs', 'erased', 'aside'] as const) {
      await transaction.objectStore(store).clear()
    }
  }),
)

const add = (option: string): Command => ({ type: 'add', key: 'trust-before', option, by: 1 })

const kept = async (run: LessonRun, given: readonly Command[]) => {
  const saved = await saveRun(run, given)
  if (saved.state !== 'kept') throw new Error('erased')
  return saved.run
}

it('loses no count of two tabs that write at once', async () => {
  const run = await kept(aRun(), [])
  const commands = Array.from({ length: 60 }, (_, i) => add(i % 3 === 0 ? 'agree' : 'unsure'))
  await Promise.all(commands.map((command) => saveRun(reduce(run, command), [command])))
  const found = await readRun(run.id)
  expect(found.state === 'ours' && found.run.tallies).toEqual({
    'trust-before': { agree: 20, unsure: 40 },
  })
})

it('adds what could not be written for a while to what another tab wrote meanwhile', async () => {
  const run = await kept(aRun(), [])
  const waiting = [add('agree'), add('agree')]
  await kept(run, [add('unsure')])
  const after = await kept(waiting.reduce(reduce, run), waiting)
  expect(after.tallies['trust-before']).toEqual({ agree: 2, unsure: 1 })
})

it('keeps an erased run erased, whatever a tab that missed it still does', async () => {
  const run = await kept(aRun(), [])
  await eraseRun(run.id)
  expect(await saveRun(reduce(run, add('agree')), [add('agree')])).toEqual({ state: 'erased' })
  expect(await listRuns()).toEqual([])
})

it('sets aside what can’t be read back, and overwrites nothing', async () => {
  const { id } = aRun()
  await inTransaction((transaction) => transaction.objectStore('runs').put({ id, version: 1 }))
  expect(await readRun(id)).toEqual({ state: 'unreadable' })
  expect(await readRun(id)).toEqual({ state: 'unreadable' })
  expect(await readRun(id.slice(0, -1))).toEqual({ state: 'missing' })
  expect((await listSetAside()).map(({ text }) => JSON.parse(text))).toEqual([{ id, version: 1 }])
})

it('writes nothing over a run of a later version', async () => {
  const run = aRun()
  const later = { ...run, version: 2, news: true }
  await inTransaction((transaction) => transaction.objectStore('runs').put(later))
  await expect(saveRun(reduce(run, add('agree')), [add('agree')])).rejects.toMatchObject({
    kind: 'newer',
  })
  await expect(readRun(run.id)).rejects.toMatchObject({ kind: 'newer' })
})

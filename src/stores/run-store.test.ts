import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aLesson } from '#domain/a-lesson.ts'
import type { Spot } from '#domain/lesson.ts'
import type { Command } from '#domain/lesson-run.ts'

type Tab = typeof import('./run-store.ts')

/** A tab of its own: the same storage, nothing else in common. */
async function openTab(): Promise<Tab> {
  vi.resetModules()
  return await import('./run-store.ts')
}

async function wipe() {
  vi.resetModules()
  const { inTransaction } = await import('#io/lesson-storage.ts')
  await inTransaction(async (transaction) => {
    for (const store of ['runs', 'erased', 'aside'] as const) {
      await transaction.objectStore(store).clear()
    }
  })
}

beforeEach(wipe)
afterEach(() => void vi.restoreAllMocks())

/** The browser refuses to keep anything for a while. Shape: how it gets better. */
function refuse() {
  const refusal = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  return () => refusal.mockRestore()
}

const tap = (option = 'agree'): Command => ({ type: 'add', key: 'trust-before', option, by: 1 })
/** What a tab does, seeing the class where it is, or was a moment ago. */
type Deed = (at: Spot) => Command
const TAP: Deed = () => tap()
const anyTurn = fc.record({
  who: fc.nat(1),
  deed: fc.constantFrom<Deed>(
    TAP,
    (from) => ({ type: 'move', from, to: { step: from.step + 1, page: 0 } }),
    (from) => ({ type: 'move', from, to: { step: from.step - 1, page: 0 } }),
    (from) => ({ type: 'skip', from }),
    () => ({ type: 'count', key: 'trust-after', option: 'unsure', hands: 7 }),
    () => ({ type: 'remark', step: 'trust-exit', text: 'quiet' }),
    () => ({ type: 'catch', step: 'trust-restate', part: 'v/0' }),
  ),
  /** Whether the next one waits for the disk. */
  waits: fc.boolean(),
})

const begin = (tab: Tab, className = '3B') =>
  tab.beginRun(aLesson(), { className, now: Date.UTC(2026, 4, 1) })
const handsIn = (tab: Tab) => tab.useRun.getState().run?.tallies['trust-before']
const savingIn = (tab: Tab) => tab.useRun.getState().saving
const readBack = async (id: string) => {
  const other = await openTab()
  await other.resumeRun(id)
  return other
}

it('finds a lesson again in another tab as it was left, to the last tap', async () => {
  const tab = await openTab()
  const id = await begin(tab)
  await Promise.all([tab.give(tap()), tab.give(tap()), tab.give(tap('unsure'))])
  const again = await readBack(id)
  expect(again.useRun.getState().run).toEqual(tab.useRun.getState().run)
  expect(handsIn(again)).toEqual({ agree: 2, unsure: 1 })
})

it('ends the same in two tabs that lead one class at once, and loses no tap of either', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyTurn, { minLength: 500, maxLength: 500 }), async (turns) => {
      const first = await openTab()
      const id = await begin(first)
      const tabs = [first, await readBack(id)]
      for (const { who, deed, waits } of turns) {
        const tab = tabs[who] ?? first
        const { at } = tab.useRun.getState().run ?? { at: { step: 0, page: 0 } }
        const given = tab.give(deed(at))
        if (waits) await given
      }
      await Promise.all(tabs.map((tab) => tab.syncRun()))
      await Promise.all(tabs.map((tab) => tab.syncRun())) // what the other kept meanwhile
      const [one, other] = tabs.map((tab) => tab.useRun.getState().run)
      expect(other).toEqual(one)
      expect((await readBack(id)).useRun.getState().run).toEqual(one)
      const taps = turns.filter(({ deed }) => deed === TAP).length
      expect(one?.tallies['trust-before']).toEqual({ agree: taps })
    }),
    { seed: 20250529, numRuns: 4, endOnFailure: true },
  )
})

it('says so where the browser refuses, goes on, and keeps all once it can', async () => {
  const tab = await openTab()
  const id = await begin(tab)
  const relent = refuse()
  await tab.give(tap())
  await tab.give(tap())
  expect(savingIn(tab)).toBe('failed')
  expect(handsIn(tab)).toEqual({ agree: 2 })
  relent()
  await tab.syncRun()
  expect(savingIn(tab)).toBe('saved')
  expect(handsIn(await readBack(id))).toEqual({ agree: 2 })
})

it('counts no hand twice when a class is left and led again before its counts were kept', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const tab = await openTab()
  const id = await begin(tab)
  const relent = refuse()
  await tab.give(tap())
  await tab.leaveRun()
  relent()
  // It is tried again by itself in the very moment in which the teacher is back.
  const back = tab.resumeRun(id)
  vi.advanceTimersByTime(60_000)
  vi.useRealTimers()
  await back
  await tab.syncRun()
  expect(handsIn(tab)).toEqual({ agree: 1 })
  expect(handsIn(await readBack(id))).toEqual({ agree: 1 })
})

it('forgets no count of one class when another is begun before it was kept', async () => {
  const tab = await openTab()
  const first = await begin(tab, '3A')
  const relent = refuse()
  await tab.give(tap())
  await begin(tab, '3B')
  relent()
  await tab.resumeRun(first)
  expect(tab.useRun.getState().run?.className).toBe('3A')
  expect(handsIn(await readBack(first))).toEqual({ agree: 1 })
})

it('keeps what was asked for just before the class was left', async () => {
  const tab = await openTab()
  const id = await begin(tab)
  void tab.give(tap())
  await tab.leaveRun()
  expect(handsIn(await readBack(id))).toEqual({ agree: 1 })
})

it('brings no erased lesson back from a tab that missed it', async () => {
  const tab = await openTab()
  const id = await begin(tab)
  const other = await readBack(id)
  await other.eraseThisRun()
  await tab.give(tap())
  expect(tab.useRun.getState()).toMatchObject({ absent: 'erased' })
  expect((await readBack(id)).useRun.getState()).toMatchObject({ absent: 'missing' })
})

it('has a tab that a newer version of the site overtook write no more, and say so', async () => {
  const tab = await openTab()
  const id = await begin(tab)
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('vis-a-vis:lessons', 2)
    opening.onsuccess = () => resolve(opening.result)
  })
  await tab.give(tap())
  await tab.give(tap())
  expect(savingIn(tab)).toBe('outdated')
  expect(handsIn(tab)).toEqual({ agree: 2 })
  const stored = await new Promise((resolve) => {
    const asking = newer.transaction('runs').objectStore('runs').get(id)
    asking.onsuccess = () => resolve(asking.result)
  })
  expect(stored).toMatchObject({ revision: 0, tallies: {} })
  newer.close()
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('vis-a-vis:lessons').onsuccess = resolve
  })
})

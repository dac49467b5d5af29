import { type Command, type LessonRun, reduce } from '#domain/lesson-run.ts'
import { readStoredRun } from './lesson-run-schema.ts'
import { inTransaction, type LessonTransaction, StorageFailure } from './lesson-storage.ts'
import { tellNews } from './run-news.ts'

/**
 * The runs kept in this browser, the newest first.
 *
 * Shape:  without those of a later version. What can't be read back is set aside.
 * Errors: rejects with a `StorageFailure`.
 */
export const listRuns = (): Promise<LessonRun[]> =>
  inTransaction(async (transaction) => {
    const runs: LessonRun[] = []
    for (const stored of await transaction.objectStore('runs').getAll()) {
      const found = readStoredRun(stored)
      if (found.state === 'ours') runs.push(found.run)
      if (found.state === 'unreadable') await setAside(transaction, stored)
    }
    return runs.toSorted((one, other) => other.began - one.began)
  })

/** What asking for one run comes to. */
export type ReadRun =
  | { readonly state: 'ours'; readonly run: LessonRun }
  /** `missing`: never kept here, or erased · `unreadable`: it is set aside, now or before. */
  | { readonly state: 'missing' | 'unreadable' }

/** One kept run. Errors: rejects with a `StorageFailure`; `newer` for one of a later version. */
export const readRun = (id: string): Promise<ReadRun> =>
  inTransaction(async (transaction) => {
    const stored = await transaction.objectStore('runs').get(id)
    if (stored === undefined) {
      const aside = await transaction.objectStore('aside').getAllKeys(asideRange(id))
      return { state: aside.length > 0 ? 'unreadable' : 'missing' }
    }
    const found = readStoredRun(stored)
    if (found.state === 'newer') throw new StorageFailure('newer')
    if (found.state === 'ours') return found
    await setAside(transaction, stored)
    return { state: 'unreadable' }
  })

/** What keeping a run comes to: as it is kept now, or that it was erased for good meanwhile. */
export type KeptRun =
  | { readonly state: 'kept'; readonly run: LessonRun }
  | { readonly state: 'erased' }

/**
 * Keeps a run: what is kept already is read, what was done since is carried out on it, and the result
 * is written, all in one transaction. So tabs can't overwrite each other, and what one of them could
 * not write for a while is added to what others wrote, not put in its place.
 *
 * Shape:  `memory` is the run as this tab has it, `given` the commands in it that were not yet
 *         acknowledged. A run that is not kept yet, or that the browser has thrown away, is kept as it
 *         is in memory. Resolves once it is on the disk.
 * Errors: rejects with a `StorageFailure`; nothing is changed then.
 */
export async function saveRun(memory: LessonRun, given: readonly Command[]): Promise<KeptRun> {
  const { kept, isNew } = await inTransaction(async (transaction) => {
    const stored = await transaction.objectStore('runs').get(memory.id)
    const next = await nextOf(transaction, stored, memory, given)
    if (!next) return { kept: { state: 'erased' } as const, isNew: false }
    if (next.isNew) await transaction.objectStore('runs').put(next.run)
    return { kept: { state: 'kept', run: next.run } as const, isNew: next.isNew }
  })
  if (isNew && kept.state === 'kept') tellNews(kept.run)
  return kept
}

async function nextOf(
  transaction: LessonTransaction,
  stored: unknown,
  memory: LessonRun,
  given: readonly Command[],
): Promise<{ run: LessonRun; isNew: boolean } | undefined> {
  if (stored === undefined) {
    const erased = await transaction.objectStore('erased').get(memory.id)
    return erased ? undefined : { run: memory, isNew: true }
  }
  const found = readStoredRun(stored)
  if (found.state === 'newer') throw new StorageFailure('newer')
  if (found.state === 'ours') {
    const run = given.reduce(reduce, found.run)
    return { run, isNew: run !== found.run }
  }
  await setAside(transaction, stored)
  return { run: memory, isNew: true }
}

/** Erases a run for good, in other tabs too. Errors: rejects with a `StorageFailure`. */
export async function eraseRun(id: string): Promise<void> {
  await inTransaction(async (transaction) => {
    await transaction.objectStore('runs').delete(id)
    await transaction.objectStore('erased').put({ id })
  })
  tellNews({ id, revision: -1 })
}

/** The keys under which a run's remains are set aside. */
const asideRange = (id: string) => IDBKeyRange.bound(`${id} `, `${id}!`, false, true)

async function setAside(transaction: LessonTransaction, stored: unknown) {
  const { id } = stored as { readonly id: string } // the store's key
  const key = `${id} ${new Date().toISOString()}` // within `asideRange`
  await transaction.objectStore('aside').put({ key, found: stored })
  await transaction.objectStore('runs').delete(id)
}

/** What could not be read back, as text. Errors: rejects with a `StorageFailure`. */
export const listSetAside = (): Promise<
  readonly { readonly key: string; readonly text: string }[]
> =>
  inTransaction(async (transaction) => {
    const all = await transaction.objectStore('aside').getAll()
    return all.map(({ key, found }) => ({ key, text: JSON.stringify(found, null, 2) }))
  })

/** Forgets what could not be read back. Errors: rejects with a `StorageFailure`. */
export const dropSetAside = (key: string): Promise<void> =>
  inTransaction((transaction) => transaction.objectStore('aside').delete(key))

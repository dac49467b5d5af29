import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'

/** What couldn't be read back: kept as it was found, under a key with the day it was set aside. */
export type SetAside = { readonly key: string; readonly found: unknown }

type Schema = DBSchema & {
  /** Runs by id. A later version, or damage, may have left anything there. */
  runs: { key: string; value: unknown }
  /** The ids of erased runs, so that a tab that missed it doesn't bring one back. */
  erased: { key: string; value: { readonly id: string } }
  aside: { key: string; value: SetAside }
}

const STORES = ['runs', 'erased', 'aside'] as const
type Stores = (typeof STORES)[number]
export type LessonTransaction = IDBPTransaction<Schema, Stores[], 'readwrite'>

const NAME = 'vis-a-vis:lessons'
const VERSION = 1
/** Some browsers let a request hang for good. Units: milliseconds. */
const PATIENCE = 4000

/**
 * The browser's storage did not take or give what it was asked.
 *
 * Shape: `newer` when a later version of the site, in another tab, has changed what is kept, so that
 *        this one must not write any more; `refused` for all else: it may get better.
 */
export class StorageFailure extends Error {
  readonly kind: 'refused' | 'newer'
  constructor(kind: StorageFailure['kind'], cause?: unknown) {
    super(`lessons can't be kept: ${kind}`, { cause })
    this.name = 'StorageFailure'
    this.kind = kind
  }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined
let isOutdated = false

function database() {
  if (isOutdated) throw new StorageFailure('newer')
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('runs', { keyPath: 'id' })
      db.createObjectStore('erased', { keyPath: 'id' })
      db.createObjectStore('aside', { keyPath: 'key' })
    },
    blocking: (_current, _next, event) => {
      // A later version waits for this tab: it gets what it waits for, and this tab writes no more.
      isOutdated = true
      ;(event.target as IDBDatabase).close()
    },
    terminated: () => {
      opened = undefined
    },
  }).catch((cause: unknown) => {
    opened = undefined
    throw cause
  })
  return opened
}

/**
 * Carries out some work in one transaction.
 *
 * Shape:  resolves once all of it is on the disk; where it rejects, nothing of it is.
 * Errors: rejects with a `StorageFailure`, for whatever reason the browser has, also when it hasn't
 *         answered within 4 seconds.
 */
export async function inTransaction<Result>(
  work: (transaction: LessonTransaction) => Promise<Result>,
): Promise<Result> {
  let transaction: LessonTransaction | undefined
  let isLate = false
  const carriedOut = async () => {
    const db = await database()
    if (isLate) throw new StorageFailure('refused')
    transaction = db.transaction([...STORES], 'readwrite', { durability: 'strict' })
    transaction.done.catch(() => undefined) // told below, after the work
    const result = await work(transaction)
    await transaction.done
    return result
  }
  let clock: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<never>((_, reject) => {
    clock = setTimeout(() => {
      isLate = true
      try {
        transaction?.abort()
      } catch {
        return // too late to take it back: it ends by itself, one way or the other
      }
      reject(new StorageFailure('refused'))
    }, PATIENCE)
  })
  try {
    return await Promise.race([carriedOut(), patience])
  } catch (cause) {
    abort(transaction)
    throw failureOf(cause)
  } finally {
    clearTimeout(clock)
  }
}

function abort(transaction: LessonTransaction | undefined) {
  try {
    transaction?.abort()
  } catch {
    // It has ended.
  }
}

const failureOf = (cause: unknown) =>
  cause instanceof StorageFailure
    ? cause
    : new StorageFailure(
        cause instanceof DOMException && cause.name === 'VersionError' ? 'newer' : 'refused',
        cause,
      )

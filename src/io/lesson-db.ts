import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Command, type LessonRun, reduce } from '#domain/lesson-run.ts'

type Schema = DBSchema & { runs: { key: string; value: LessonRun } }

const NAME = 'vis-a-vis:lessons'
const CHANNEL = 'vis-a-vis:lessons'

let opened: Promise<IDBPDatabase<Schema>> | undefined

function database() {
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('runs', { keyPath: 'id' })
    },
  })
  return opened
}

/** What other tabs hear: that a run changed, never what is in it. */
export type RunNews = { readonly id: string; readonly revision: number }

/** The runs kept in this browser. Errors: rejects where the browser refuses its storage. */
export const listRuns = async (): Promise<LessonRun[]> => (await database()).getAll('runs')

/** Shape: `undefined` for a run that isn't kept, or was erased. Errors: as `listRuns`. */
export const readRun = async (id: string): Promise<LessonRun | undefined> =>
  (await database()).get('runs', id)

/** Keeps a new run. Errors: as `listRuns`, and where that id is kept already. */
export async function keepRun(run: LessonRun): Promise<void> {
  const transaction = (await database()).transaction('runs', 'readwrite', { durability: 'strict' })
  await Promise.all([transaction.store.add(run), transaction.done])
  tell(run)
}

/**
 * Carries out one command on a kept run: read, reduced and written in one transaction, so that tabs
 * can't overwrite each other. Resolves once it is on the disk.
 *
 * Shape:  the run as it is kept now; `undefined` where it was erased meanwhile.
 * Errors: as `listRuns`.
 */
export async function commandRun(id: string, command: Command): Promise<LessonRun | undefined> {
  const transaction = (await database()).transaction('runs', 'readwrite', { durability: 'strict' })
  const run = await transaction.store.get(id)
  const next = run && reduce(run, command)
  if (next && next !== run) await transaction.store.put(next)
  await transaction.done
  if (next && next !== run) tell(next)
  return next
}

/** Erases a run for good. Errors: as `listRuns`. */
export async function eraseRun(id: string): Promise<void> {
  await (await database()).delete('runs', id)
  tell({ id, revision: -1 })
}

function tell({ id, revision }: RunNews) {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage({ id, revision } satisfies RunNews)
  channel.close()
}

/** Calls back when another tab changed or erased a run. Shape: returns how to stop listening. */
export function watchRuns(callback: (news: RunNews) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<RunNews>) => callback(data)
  return () => channel.close()
}

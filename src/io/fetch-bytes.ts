/** Why a published file could not be had. */
export type FailureKind = 'offline' | 'missing' | 'slow' | 'notADebate'

/** A published file could not be had. The screen puts `kind` into words. */
export class DebateFailure extends Error {
  readonly kind: FailureKind
  constructor(kind: FailureKind, cause?: unknown) {
    super(`debate not available: ${kind}`, { cause })
    this.name = 'DebateFailure'
    this.kind = kind
  }
}

const TIMEOUT_MS = 10_000
const MAX_BYTES = 2_000_000

/**
 * Fetches a published JSON file as bytes.
 *
 * Units:  gives up after 10 s, or above 2 MB.
 * Errors: rejects with a `DebateFailure`: `offline` when nothing answers, `missing` on an error
 *         status, `slow` on a time-out, `notADebate` when something else than JSON comes back.
 */
export async function fetchBytes(url: string, signal?: AbortSignal): Promise<Uint8Array> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const answer = await fetch(url, {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    if (!answer.ok) throw new DebateFailure('missing')
    const isJson = answer.headers.get('content-type')?.includes('json')
    const bytes = isJson ? new Uint8Array(await answer.arrayBuffer()) : undefined
    if (!bytes || bytes.byteLength > MAX_BYTES) throw new DebateFailure('notADebate')
    return bytes
  } catch (cause) {
    if (cause instanceof DebateFailure) throw cause
    throw new DebateFailure(timeout.aborted ? 'slow' : 'offline', cause)
  }
}

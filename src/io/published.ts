import { DebateFailure, fetchBytes } from './fetch-bytes.ts'

/** Which file holds which debate in which language: `{ "korea-japan-2025": { "en": "….json" } }`. */
export type PublishedIndex = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Where the index of published debates stands, below the site's base. */
export const INDEX_PATH = 'data/index.json'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The address of a published debate.
 *
 * Errors: rejects with a `DebateFailure`, `missing` when the site has no such debate.
 */
export async function publishedAt(id: string, language: string): Promise<string> {
  const base = import.meta.env.BASE_URL
  const files = parseIndex(await fetchBytes(base + INDEX_PATH))[id]
  const file = isRecord(files) ? files[language] : undefined
  if (typeof file !== 'string') throw new DebateFailure('missing')
  return `${base}data/${file}`
}

function parseIndex(bytes: Uint8Array): Record<string, unknown> {
  try {
    const index: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (isRecord(index)) return index
  } catch {
    // Falls through: a sign-in page or half a file is no index either.
  }
  throw new DebateFailure('notADebate')
}

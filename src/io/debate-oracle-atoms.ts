/** The smallest parts of the oracle in `./debate-oracle.ts`, for tests only. */

export type Loose = Record<string, unknown>

/** What the oracle throws inside itself. */
export class Broken extends Error {}

export function must(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Broken(what)
}

export function record(value: unknown, required: string, optional = ''): Loose {
  must(typeof value === 'object' && value !== null && !Array.isArray(value), 'a record')
  const wanted = required.split(' ').filter(Boolean)
  const allowed = [...wanted, ...optional.split(' ')]
  const keys = Object.keys(value)
  for (const key of wanted) must(keys.includes(key), `key ${key}`)
  for (const key of keys) must(allowed.includes(key), `no key ${key}`)
  return value as Loose
}

export function list(value: unknown, min = 0, max = Number.POSITIVE_INFINITY): unknown[] {
  must(Array.isArray(value) && value.length >= min && value.length <= max, 'a list')
  return value
}

export function string(value: unknown, max = 4000): string {
  must(typeof value === 'string' && value.length <= max, 'a string')
  for (const sign of value) {
    const code = sign.codePointAt(0) ?? 0
    const isControl = (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160)
    must(!isControl && !(code >= 0xd800 && code < 0xe000), 'whole characters')
    must(![0xfffd, 0xfffe, 0xffff].includes(code), 'whole characters')
  }
  return value
}

export function wording(value: unknown, max?: number): string {
  const text = string(value, max)
  must(text !== '' && text.trim() === text, 'trimmed words')
  return text
}

const TURNING = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'
export function name(value: unknown): void {
  for (const sign of wording(value, 400)) must(!TURNING.includes(sign), 'no turning marks')
}

export function id(value: unknown): string {
  must(typeof value === 'string' && value.length <= 80, 'an id')
  for (const part of value.split('-')) must(/^[a-z0-9]+$/.test(part) && !/\n/.test(part), 'an id')
  return value
}

const TAGS = ['en', 'ko', 'ja', 'pt-BR', 'fr', 'de', 'zh-Hant']
export function tag(value: unknown): string {
  must(typeof value === 'string', 'a language')
  const [language = '', ...rest] = value.split('-')
  must(TAGS.includes(value) || (/^[a-z]{2,3}$/.test(language) && rest.length <= 2), 'a language')
  for (const part of rest) must(/^([A-Z][a-z]{3}|[A-Z]{2}|\d{3})$/.test(part), 'a language')
  return value
}

export function url(value: unknown): void {
  must(typeof value === 'string' && value.startsWith('https://'), 'https')
  must(!/\s|\\/.test(value) && value.length <= 2000, 'https')
  const [authority = ''] = value.slice('https://'.length).split(/[/?#]/)
  must(authority !== '' && !authority.includes('@'), 'https')
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
export function date(value: unknown, isPartial = false): string {
  must(typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value), 'a date')
  must(isPartial || value.length === 10, 'a whole date')
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 && isLeap ? 29 : DAYS[month - 1]
  must(days !== undefined && day >= 1 && day <= days, 'a date that exists')
  return value
}

export function whole(value: unknown, max = Number.MAX_SAFE_INTEGER): number {
  must(typeof value === 'number' && value >= 1 && value <= max && value % 1 === 0, 'a whole number')
  return value
}

export function choice(value: unknown, choices: string): string {
  must(typeof value === 'string' && choices.split(' ').includes(value), `one of ${choices}`)
  return value
}

export function text(value: unknown, languages: string[], isName = false): void {
  const words = record(value, languages.join(' '))
  for (const language of languages) isName ? name(words[language]) : wording(words[language])
}

export function once(values: unknown[], what: string): void {
  must(new Set(values).size === values.length, `${what} once`)
}

export function figure(value: unknown): void {
  must(typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER, 'a figure')
}

/** What the inspections of the parts need to know of the whole. */
export type Whole = {
  readonly debate: Loose
  readonly languages: string[]
  readonly asOf: string
  readonly ids: Record<
    'speakers' | 'themes' | 'views' | 'glossary' | 'facts' | 'references',
    Set<string>
  >
}

export function idsIn(things: unknown, min = 0, max?: number): Set<string> {
  const ids = list(things, min, max).map((thing) => id((thing as Loose | null)?.id))
  once(ids, 'ids')
  return new Set(ids)
}

export function blind(holder: Loose, fields: string, languages: string[]): void {
  if (!('blind' in holder)) return
  for (const [field, disguise] of Object.entries(record(holder.blind, '', fields))) {
    must(field in holder, 'something to disguise')
    if (field === 'quotation') continue
    const disguised = record(disguise, 'text', 'reviewed')
    text(disguised.text, languages)
    if ('reviewed' in disguised) date(disguised.reviewed)
  }
}

export function known(one: unknown, among: Set<string>): string {
  must(typeof one === 'string' && among.has(one), 'an id that leads somewhere')
  return one
}

export function several(ids: unknown, among: Set<string>, min = 0): string[] {
  const found = list(ids, min).map((one) => known(one, among))
  once(found, 'each')
  return found
}

export const origin = (one: unknown, { ids }: Whole) =>
  one === 'source' || known(one, ids.references)

export const lastParagraph = ({ debate }: Whole): number =>
  list((debate.source as Loose).map).length

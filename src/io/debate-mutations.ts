/** Ways to change a debate's file, for tests only: each a slip, an attack, or a harmless edit. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonRecord = { [key: string]: Json }

/** Draws a whole number from 0 to below `n`. */
export type Pick = (n: number) => number

/** Changes a debate in place. */
type Change = (debate: JsonRecord, pick: Pick) => void
/** Changes the text or bytes of a file. */
type Damage = (text: string, pick: Pick) => string | Uint8Array

const ODD_VALUES: Json[] = [
  ...[null, true, 0, -1, 1.5, 7, 1e21, '', ' ', ' x', 'x\n', 'X', 'x', '--', 'source', 'a\u0000'],
  ...['\u202Ename', '\uD800', '\uFFFD', 'http://x.example', 'https://', 'https://a@x.example'],
  ...['en', 'ko', 'xx-YY', 'english', 'oneSided', 'shared', 'emphasis', 'next', 'then', 'en\n'],
  ...[[], {}, ['x'], [1], [[]], { en: 'x' }, { en: '' }, { en: 1 }, { ko: 'x' }, { 'e n': 'x' }],
]

const ODD_DATES = [
  ...['2025-02-29', '2024-02-29', '2025-13', '2025-00', '2025-04-31', '1964', '2025', '2025-05'],
  ...['2025-05-29', '2025-05-30', '2031-01-01', '0000', '25-05-29', '2025-5-29', '2025-05-29\n'],
]

const ODD_KEYS = [
  'extra',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'note',
  'blind',
  'isBlind',
  'silence',
  'ja',
]

const ORDER_FREE = [
  ...['views', 'relations', 'facts', 'checks', 'events', 'glossary', 'prompts', 'references'],
  ...['gists', 'themes', 'speakers', 'languages'],
]

const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Slot = { holder: JsonRecord | Json[]; key: string | number; value: Json }

function slotsIn(value: Json, found: Slot[] = []): Slot[] {
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : isRecord(value)
      ? Object.entries(value)
      : []
  for (const [key, item] of entries) {
    found.push({ holder: value as JsonRecord | Json[], key, value: item })
    slotsIn(item, found)
  }
  return found
}

const put = ({ holder, key }: Slot, value: Json): void => {
  ;(holder as JsonRecord)[key as string] = value
}

const drawn = <Item>(items: readonly Item[], pick: Pick): Item | undefined =>
  items[pick(Math.max(1, items.length))]

const copy = <Value extends Json>(value: Value): Value => structuredClone(value)

function change(
  debate: JsonRecord,
  pick: Pick,
  wanted: (slot: Slot) => boolean,
  value: (slot: Slot) => Json | undefined,
): void {
  const slot = drawn(slotsIn(debate).filter(wanted), pick)
  const next = slot && value(slot)
  if (slot && next !== undefined) put(slot, copy(next))
}

const listsIn = (debate: JsonRecord) =>
  slotsIn(debate).flatMap(({ value }) => (Array.isArray(value) && value.length > 0 ? [value] : []))

const idsIn = (debate: JsonRecord) =>
  slotsIn(debate).flatMap(({ key, value }) =>
    key === 'id' && typeof value === 'string' ? [value] : [],
  )

const isDate = ({ value }: Slot) => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value)

/** Changes after which the file may be a debate or not; the oracle says which. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'a key is missing': (debate, pick) => {
    const slot = drawn(
      slotsIn(debate).filter(({ holder }) => isRecord(holder as Json)),
      pick,
    )
    if (slot) delete (slot.holder as JsonRecord)[slot.key as string]
  },
  'a value of another kind': (debate, pick) =>
    change(
      debate,
      pick,
      () => true,
      () => drawn(ODD_VALUES, pick),
    ),
  'a key nobody knows': (debate, pick) => {
    const records = [
      debate,
      ...slotsIn(debate).flatMap(({ value }) => (isRecord(value) ? [value] : [])),
    ]
    const record = drawn(records, pick)
    const key = drawn(ODD_KEYS, pick)
    if (record && key) record[key] = copy(drawn(ODD_VALUES, pick) ?? null)
  },
  'an item twice': (debate, pick) => {
    const list = drawn(listsIn(debate), pick)
    const item = list && drawn(list, pick)
    if (list && item !== undefined) list.push(copy(item))
  },
  'an item is missing': (debate, pick) => {
    const list = drawn(listsIn(debate), pick)
    list?.splice(pick(list.length), 1)
  },
  'an id that leads elsewhere': (debate, pick) => {
    const ids = idsIn(debate)
    change(
      debate,
      pick,
      ({ value }) => typeof value === 'string' && ids.includes(value),
      () => drawn([...ids, 'nowhere', 'source', 'Not-An-Id'], pick),
    )
  },
  'two items trade places': (debate, pick) => {
    const list = drawn(listsIn(debate), pick)
    if (!list) return
    const [i, j] = [pick(list.length), pick(list.length)]
    const [one = null, other = null] = [list[i], list[j]]
    list[i] = other
    list[j] = one
  },
  'two values trade places': (debate, pick) => {
    const key = drawn(['views', 'themes', 'kind', 'speaker', 'paragraph', 'from', 'layer'], pick)
    const slots = slotsIn(debate).filter((slot) => slot.key === key)
    const [one, other] = [drawn(slots, pick), drawn(slots, pick)]
    if (!one || !other || isRecord(one.value) || isRecord(other.value)) return
    put(one, copy(other.value))
    put(other, copy(one.value))
  },
  'another date': (debate, pick) => change(debate, pick, isDate, () => drawn(ODD_DATES, pick)),
  'another number': (debate, pick) =>
    change(
      debate,
      pick,
      ({ value }) => typeof value === 'number',
      () => drawn([0, 1, 2, 3, 4, -1, 2.5, 99, 2025, 1e300], pick),
    ),
  'another kind': (debate, pick) =>
    change(
      debate,
      pick,
      ({ key }) => key === 'kind' || key === 'layer' || key === 'step' || key === 'attribution',
      ({ key }) =>
        drawn(['shared', 'oneSided', 'value', 'then', 'next', 'direct', String(key)], pick),
    ),
  'a language more or less': (debate, pick) =>
    change(
      debate,
      pick,
      ({ key }) => key === 'languages',
      () => drawn([['en'], ['ko'], ['en', 'ko'], ['en', 'ko', 'ja'], ['en', 'en'], []], pick),
    ),
  'a list for a record': (debate, pick) =>
    change(
      debate,
      pick,
      ({ value }) => isRecord(value),
      () => [],
    ),
  'one code for two pages': (debate) => {
    const codes = debate.codes as JsonRecord
    codes.blind = codes.named ?? null
  },
  'too long a background': (debate, pick) =>
    change(
      debate,
      pick,
      ({ key }) => key === 'background',
      ({ value }) =>
        isRecord(value)
          ? Object.fromEntries(Object.keys(value).map((key) => [key, 'word '.repeat(70).trim()]))
          : undefined,
    ),
}

/** Changes that leave a sound debate sound. */
export const HARMLESS: Readonly<Record<string, Change>> = {
  'an id renamed everywhere': (debate, pick) => {
    const id = drawn(idsIn(debate), pick)
    for (const slot of slotsIn(debate)) if (slot.value === id) put(slot, `${id}-renamed`)
  },
  'a list in another order': (debate, pick) => {
    const list = debate[drawn(ORDER_FREE, pick) ?? '']
    if (Array.isArray(list)) list.push(...list.splice(0, pick(list.length)))
  },
  'keys in another order': (debate, pick) => {
    const records = slotsIn(debate).flatMap(({ value }) => (isRecord(value) ? [value] : []))
    const record = drawn(records, pick)
    if (!record) return
    for (const [key, value] of Object.entries(record).reverse()) {
      delete record[key]
      record[key] = value
    }
  },
  'a text edited': (debate, pick) =>
    change(
      debate,
      pick,
      ({ key, value }) => ['en', 'ko', 'ja'].includes(String(key)) && typeof value === 'string',
      ({ value }) =>
        `${value} “\u202Bindeed\u202C” 그래요 ${pick(100)}`.replace(/\p{Bidi_C}/gu, ''),
    ),
  'a note more': (debate, pick) => {
    const view = drawn(debate.views as JsonRecord[], pick)
    if (view) view.note = copy(view.claim ?? null)
  },
}

const openings = (text: string) => [...text.matchAll(/\{"/g)].map(({ index }) => index)

const insertKey = (text: string, pick: Pick, member: (key: string) => string): string => {
  const start = (drawn(openings(text), pick) ?? 0) + 1
  const key = /^"([^"]*)"/.exec(text.slice(start))?.[1] ?? ''
  return text.slice(0, start) + member(key) + text.slice(start)
}

/** Damage after which no file is a debate. */
export const FATAL: Readonly<Record<string, Damage>> = {
  'a prototype key': (text, pick) =>
    insertKey(text, pick, () => {
      const key = drawn(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'], pick)
      return `"${key}":{"isAdmin":true},`
    }),
  'a key twice': (text, pick) => insertKey(text, pick, (key) => `"${key}":0,`),
  'too deep a nest': (text, pick) =>
    insertKey(text, pick, () => `"deep":${'['.repeat(40)}${']'.repeat(40)},`),
  'bottomless brackets': (text, pick) =>
    `${text.slice(0, pick(text.length))}${'[{"a":'.repeat(9000)}`,
  'bytes cut off': (text, pick) => {
    const bytes = new TextEncoder().encode(text)
    return bytes.slice(0, pick(bytes.length))
  },
  'something after the end': (text, pick) =>
    text + (drawn(['x', '{}', ',', '\u00A0', '\0'], pick) ?? 'x'),
  'a lone byte': (text, pick) => {
    const bytes = new TextEncoder().encode(text)
    bytes[pick(bytes.length)] = 0xff
    return bytes
  },
  'another version': (text, pick) =>
    text.replace('"version":1', `"version":${drawn(['0', '2', '1.5', '"1"', '-3', 'null'], pick)}`),
}

/** Damage after which a file may still be a debate, if a different one. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'some bytes changed': (text, pick) => {
    const bytes = new TextEncoder().encode(text)
    for (let i = pick(3); i >= 0; i -= 1) bytes[pick(bytes.length)] = pick(256)
    return bytes
  },
  'a sign typed': (text, pick) => {
    const place = pick(text.length)
    const sign = drawn([...'{}[],:"\\ 0aZé\u202E\uFEFF\uD800\n-'], pick) ?? ''
    return text.slice(0, place) + sign + text.slice(place)
  },
  'a sign deleted': (text, pick) => {
    const place = pick(text.length)
    return text.slice(0, place) + text.slice(place + 1)
  },
  'a passage moved': (text, pick) => {
    const [from, length, to] = [pick(text.length), pick(40), pick(text.length)]
    const rest = text.slice(0, from) + text.slice(from + length)
    return rest.slice(0, to) + text.slice(from, from + length) + rest.slice(to)
  },
}

import * as v from 'valibot'
import { LANGUAGE_TAG } from '#domain/debate-texts.ts'
import { countWords } from '#domain/debate-words.ts'
import type { ProblemKind } from '#domain/problem.ts'

/** A check's message is the kind of problem it finds; `io/debate-issues` reads it back. */
const kind = <Kind extends ProblemKind>(name: Kind): Kind => name

/** Marks that turn the direction of writing around, and could make a name look like another. */
const BIDI_CONTROLS = /^[^\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]*$/
/** Lone surrogates, what a decoder puts for broken bytes, control characters but tab and line end. */
const BROKEN_CHARACTER = /[\p{Surrogate}\uFFFD\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/u

const BACKGROUND_WORDS = 60
const WORDS_LENGTH = 4000
const NAME_LENGTH = 400

const wholeString = v.pipe(
  v.string(),
  v.check((text) => !BROKEN_CHARACTER.test(text), kind('broken-character')),
)

/** Words as printed: anything readable, with something in it and no space around. */
export const words = v.pipe(
  wholeString,
  v.maxLength(WORDS_LENGTH),
  v.regex(/\S/, kind('empty-text')),
  v.regex(/^\s*$|^\S([\s\S]*\S)?$/, kind('untrimmed-text')),
)

/** Words that were half typed when they were kept: they may begin or end with a space. */
export const typedWords = v.pipe(wholeString, v.regex(/\S/, kind('empty-text')))

/** Words that touch a quotation: they may begin or end with a space. */
export const context = v.pipe(
  wholeString,
  v.maxLength(NAME_LENGTH),
  v.regex(/\S/, kind('empty-text')),
)

/** A name: words without marks that turn the direction of writing around. */
export const name = v.pipe(
  words,
  v.maxLength(NAME_LENGTH),
  v.regex(BIDI_CONTROLS, kind('hidden-direction')),
)

export const id = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, kind('not-an-id')),
)
/** A reference's id, or `source`. */
export const referenceId = id
export const languageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, kind('not-a-language')))
export const code = v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/, kind('not-a-code')))

const isHttps = (text: string): boolean => {
  if (!/^https:\/\/[^\s\\]+$/.test(text) || !URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return protocol === 'https:' && username === '' && password === ''
}
export const httpsUrl = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.regex(/^https:\/\/[^\s\\]+$/, kind('not-https')),
  v.check(isHttps, kind('not-https')),
)

/** Whether the day, or the first day of the month or year, is in the calendar. */
const exists = (date: string): boolean => {
  const day = `${date}-01-01`.slice(0, 10)
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, kind('not-a-date')),
  v.check(exists, kind('not-a-date')),
)
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, kind('not-a-partial-date')),
  v.check(exists, kind('not-a-partial-date')),
)

export const paragraph = v.pipe(
  v.number(),
  v.safeInteger(kind('not-a-positive-integer')),
  v.minValue(1, kind('not-a-positive-integer')),
)
export const year = v.pipe(
  v.number(),
  v.integer(kind('not-a-year')),
  v.minValue(1, kind('not-a-year')),
  v.maxValue(9999, kind('not-a-year')),
)
/** A number that keeps every digit when read. */
export const figure = v.pipe(
  v.number(),
  v.minValue(Number.MIN_SAFE_INTEGER, kind('not-a-number')),
  v.maxValue(Number.MAX_SAFE_INTEGER, kind('not-a-number')),
)

const textOf = <Words extends typeof words | typeof name>(each: Words) =>
  v.pipe(v.record(languageTag, each), v.minEntries(1))

/** One text in the debate's languages. Which languages: `domain/debate-rules`. */
export const text = textOf(words)
export const nameText = textOf(name)

/** A text short enough to read to a class in half a minute. */
export const backgroundText = v.pipe(
  text,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    for (const [key, value] of Object.entries(dataset.value)) {
      if (!LANGUAGE_TAG.test(key) || value.length > WORDS_LENGTH) continue
      const found = countWords(value, key)
      if (found <= BACKGROUND_WORDS) continue
      addIssue({
        message: kind('too-many-words'),
        expected: String(BACKGROUND_WORDS),
        received: String(found),
        path: [{ type: 'object', origin: 'value', input: dataset.value, key, value }],
      })
    }
  }),
)

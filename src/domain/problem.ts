/** What a value was expected to be, or is. */
export type JsonKind = 'text' | 'number' | 'truth' | 'nothing' | 'list' | 'record'

/** The things in a debate that other things point to. */
export type Referent =
  | 'speaker'
  | 'theme'
  | 'view'
  | 'relation'
  | 'term'
  | 'fact'
  | 'check'
  | 'event'
  | 'prompt'
  | 'reference'
  | 'post'

type Nothing = Readonly<Record<never, never>>
type Found = { readonly found: string }
type Limit = { readonly limit: number; readonly found: number }

/** Kinds of failure of any JSON file of ours, before anyone asks what it means. */
type FileProblems = {
  'too-large': Limit
  'not-utf-8': Nothing
  'not-json': Nothing
  'too-deep': { readonly limit: number }
  'duplicate-key': { readonly key: string; readonly firstLine: number }
  'forbidden-key': { readonly key: string }
}

/** What keeps a well-formed JSON file from having a debate's shape. */
type ShapeProblems = {
  'not-a-debate': Nothing
  'version-missing': { readonly known: number }
  'version-newer': { readonly found: number; readonly known: number }
  'version-older': { readonly found: number; readonly known: number }
  'missing-key': { readonly key: string }
  'unknown-key': { readonly key: string }
  'wrong-type': { readonly expected: JsonKind; readonly found: JsonKind }
  'unknown-choice': { readonly found: string; readonly choices: readonly string[] }
  'not-an-id': Found
  'not-https': Found
  'not-a-date': Found
  'not-a-partial-date': Found
  'not-a-language': Found
  'not-a-code': Found
  'not-a-positive-integer': Found
  'not-a-year': Found
  'not-a-number': Found
  'hidden-direction': Nothing
  'broken-character': Nothing
  'empty-text': Nothing
  'untrimmed-text': Nothing
  'too-few': Limit
  'too-many': Limit
  'too-many-words': Limit
  'too-long': Limit
}

/** What keeps the parts of a debate from fitting each other. */
type RuleProblems = {
  'unknown-id': { readonly id: string; readonly of: Referent }
  'duplicate-id': { readonly id: string; readonly first: string }
  'reserved-id': { readonly id: string }
  repeated: { readonly value: string; readonly first: string }
  'language-missing': { readonly language: string }
  'language-extra': { readonly language: string }
  'translation-missing': { readonly languages: readonly string[] }
  'translation-not-needed': { readonly language: string }
  'blind-without-text': { readonly field: string }
  'gist-missing': { readonly speaker: string; readonly theme: string }
  'gist-repeated': { readonly speaker: string; readonly theme: string; readonly first: string }
  'view-outside-theme': { readonly view: string; readonly theme: string }
  'view-without-relation': { readonly view: string; readonly theme: string }
  'one-sided-by-many': { readonly speakers: readonly string[] }
  'relation-of-one': { readonly speaker: string }
  'silence-not-one-sided': { readonly kind: string }
  'verdict-not-borne-out': { readonly kind: string; readonly most: readonly string[] }
  'map-out-of-order': { readonly expected: number; readonly found: number }
  'unknown-paragraph': { readonly paragraph: number; readonly last: number }
  'quotation-outside-view': { readonly paragraph: number; readonly paragraphs: readonly number[] }
  'post-backwards': { readonly from: string; readonly to: string }
  'career-out-of-order': { readonly from: string; readonly previous: string }
  'opposite-own': { readonly id: string }
  'opposite-elsewhen': { readonly id: string; readonly other: string }
  'next-too-early': { readonly date: string; readonly asOf: string }
  'event-too-late': { readonly date: string; readonly limit: string }
  'codes-equal': { readonly code: string }
}

/** What an editor mends before publishing; a reader lets it pass. */
type EditorialProblems = {
  unused: { readonly id: string; readonly of: Referent }
  'duplicate-text': { readonly first: string }
  'quotation-too-long': Limit
  'paragraph-count': { readonly source: number; readonly map: number }
  'not-in-source': { readonly exact: string }
  'in-other-paragraph': { readonly paragraph: number; readonly found: number }
  'not-unique': { readonly times: number }
  'copied-run': { readonly run: string; readonly limit: number }
}

/** What would tell who speaks on the page without names. */
type BlindProblems = {
  /** A text that is shown as it is, since it has no blind one. */
  'blind-missing': { readonly word: string; readonly place: string }
  /** A name, institution or office in a blind text, or in an id that is shown. */
  'blind-tells': { readonly word: string }
  /** A country in a blind text that no editor has dated. */
  'blind-unreviewed': { readonly word: string }
  'blind-authored': Nothing
}

/** What the message about each kind of failure needs to know. */
export type ProblemDetails = FileProblems &
  ShapeProblems &
  RuleProblems &
  EditorialProblems &
  BlindProblems

export type ProblemKind = keyof ProblemDetails

/**
 * One thing that is wrong with a file. Reason and remedy in words: `i18n/problems.*`.
 *
 * Shape:  `path` names the place as in JavaScript, `views[3].quotation.exact`; '' is the whole file.
 * Units:  `line` and `column` count from 1; absent where there is no place to point at.
 */
export type Problem = {
  [Kind in ProblemKind]: {
    readonly kind: Kind
    readonly path: string
    readonly line?: number
    readonly column?: number
    readonly details: ProblemDetails[Kind]
  }
}[ProblemKind]

/** A problem of this kind at this place; the position is added by whoever holds the file. */
export const problemAt = <Kind extends ProblemKind>(
  path: string,
  kind: Kind,
  details: ProblemDetails[Kind],
): Problem => ({ kind, path, details }) as Problem

const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u

/** The path one step further in: `at('views', 3)` is `views[3]`, `at('views[3]', 'claim')` is `views[3].claim`. */
export function at(path: string, ...steps: readonly (string | number)[]): string {
  let longer = path
  for (const step of steps) {
    if (typeof step === 'number') longer += `[${step}]`
    else if (!PLAIN_KEY.test(step)) longer += `[${JSON.stringify(step)}]`
    else longer += longer === '' ? step : `.${step}`
  }
  return longer
}

import type { Debate, LanguageTag } from '#domain/debate.ts'
import { proseOf } from '#domain/debate-editorial.ts'
import { at, type Problem, problemAt } from '#domain/problem.ts'

const RUN = 8
const HEADING_WORDS = 8
const CLOSED = /[.?!…。？！][”’"'»」』）)\]]*$/
const DATELINE = /^\p{Lu}[\p{Lu}\s.,'’-]+(\([^)]*\)\s*)?(--|—|–)\s/u
const QUOTES = /["“”«»「」『』]/

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * The numbered paragraphs of a source's text.
 *
 * Shape:  paragraphs are parted by empty lines (by line ends where there are no empty lines). Body
 *         paragraphs end a sentence: in . ? ! … and any closing quotation marks or brackets. Decks
 *         and headings don't; a question of up to eight words without quotation marks is a heading
 *         too. Where a paragraph opens with a dateline ("JEJU ISLAND -- "), counting starts there.
 */
export function bodyParagraphs(text: string): string[] {
  const parted = /\n[^\S\n]*\n/.test(text) ? text.split(/\n[^\S\n]*\n/) : text.split('\n')
  const paragraphs = parted.map(tidy).filter((paragraph) => paragraph !== '')
  const start = Math.max(
    0,
    paragraphs.findIndex((paragraph) => DATELINE.test(paragraph)),
  )
  return paragraphs.slice(start).filter((paragraph) => CLOSED.test(paragraph) && !isAsk(paragraph))
}

const isAsk = (paragraph: string): boolean =>
  /[?？]$/.test(paragraph) &&
  !QUOTES.test(paragraph) &&
  paragraph.split(' ').length <= HEADING_WORDS

/**
 * What a debate says of its source, held against the source's text.
 *
 * Shape:  the number of paragraphs; quotations and printed words to the letter, in their paragraph,
 *         each fitting one place; no eight words of our prose in a row that the source has too.
 * Errors: none; the debate has passed the reader.
 */
export function findSourceProblems(debate: Debate, text: string): Problem[] {
  const paragraphs = bodyParagraphs(text)
  const { map } = debate.source
  return [
    ...(paragraphs.length === map.length
      ? []
      : [
          problemAt('source.map', 'paragraph-count', {
            source: paragraphs.length,
            map: map.length,
          }),
        ]),
    ...debate.views.flatMap(({ quotation }, i) => {
      if (!quotation || quotation.language !== debate.source.language) return []
      const path = at('views', i, 'quotation')
      const misplaced = misplacedWords(path, quotation, paragraphs)
      return misplaced.length > 0 ? misplaced : ambiguous(path, quotation, text)
    }),
    ...debate.checks.flatMap(({ printed }, i) =>
      misplacedWords(at('checks', i, 'printed'), printed, paragraphs),
    ),
    ...copiedRuns(debate, text),
  ]
}

type Printed = { readonly exact: string; readonly paragraph: number }
type Quoted = Printed & { readonly prefix?: string; readonly suffix?: string }

function misplacedWords(path: string, words: Printed, paragraphs: readonly string[]): Problem[] {
  const exact = tidy(words.exact)
  if (paragraphs[words.paragraph - 1]?.includes(exact)) return []
  const found = paragraphs.findIndex((paragraph) => paragraph.includes(exact)) + 1
  return found > 0
    ? [
        problemAt(at(path, 'paragraph'), 'in-other-paragraph', {
          paragraph: words.paragraph,
          found,
        }),
      ]
    : [problemAt(at(path, 'exact'), 'not-in-source', { exact })]
}

function ambiguous(path: string, { prefix, exact, suffix }: Quoted, text: string): Problem[] {
  const pattern = [prefix, exact, suffix]
    .flatMap((part) => (part ? [literally(tidy(part))] : []))
    .join('\\s*')
  const times = [
    ...tidy(text).matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')),
  ].length
  return times === 1 ? [] : [problemAt(at(path, 'exact'), 'not-unique', { times })]
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

function wordsOf(text: string, language: LanguageTag): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return [...segmenter.segment(text.replaceAll('’', "'"))].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment.toLowerCase()] : [],
  )
}

function copiedRuns(debate: Debate, text: string): Problem[] {
  const { language } = debate.source
  const source = wordsOf(text, language)
  const runs = new Set(source.map((_, i) => source.slice(i, i + RUN).join(' ')))
  return proseOf(debate).flatMap(({ path, text: ours }) => {
    const words = wordsOf(ours[language] ?? '', language)
    const isCopied = (i: number) =>
      i + RUN <= words.length && runs.has(words.slice(i, i + RUN).join(' '))
    const first = words.findIndex((_, i) => isCopied(i))
    if (first < 0) return []
    let end = first
    while (isCopied(end)) end += 1
    const run = words.slice(first, end - 1 + RUN).join(' ')
    return [problemAt(at(path, language), 'copied-run', { run, limit: RUN })]
  })
}

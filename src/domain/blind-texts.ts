import type { BlindTexts, Debate, LanguageTag, Text, Theme, View } from './debate.ts'
import { at } from './problem.ts'

/** The texts of each record that a page without names shows, all of which can have a disguise. */
export const SHOWN = {
  debate: ['title', 'question', 'summary', 'overview'],
  theme: ['title', 'question', 'background', 'absent'],
  verdict: ['summary'],
  view: ['claim', 'note'],
  relation: ['note', 'silence'],
  /** Gists, prompts, statements and the reasons for and against them. */
  one: ['text'],
} as const

type Holding<Field extends string> = { readonly [F in Field]?: Text } & {
  readonly blind?: BlindTexts<Field>
}

/**
 * Some texts of a record as a page without names shows them: disguised where there is a disguise.
 *
 * Shape: the asked fields that the record has, and nothing else.
 */
export function disguised<Field extends string, Holder extends Holding<Field>>(
  holder: Holder,
  fields: readonly Field[],
): Pick<Holder, Field> {
  const texts = fields.flatMap((field) => {
    const text = holder.blind?.[field]?.text ?? holder[field]
    return text ? [[field, text]] : []
  })
  return Object.fromEntries(texts) as Pick<Holder, Field>
}

/** Words that a page without names shows, and what an editor did about them. */
export type ShownWords = {
  readonly path: string
  /** Absent for ids and the like. */
  readonly language?: LanguageTag
  readonly words: string
  /** Where a disguise would go; absent where there is one already, or none can be. */
  readonly blindPath?: string
  readonly isReviewed: boolean
  /** Whether it belongs to the frame, which may name both countries. */
  readonly isFrame: boolean
}

type Asked = Pick<ShownWords, 'isFrame'>
const FRAME: Asked = { isFrame: true }
const INSIDE: Asked = { isFrame: false }

/**
 * All words of an authored debate that a page without names shows (`disguise`), but for what is kept
 * only where it tells nothing: terms, facts, events, and ids.
 *
 * Shape:  a text once for each language, in the order of the file; blind texts in their texts' places.
 * Errors: none.
 */
export function shownWords(debate: Debate): ShownWords[] {
  const { themes, gists, views, relations, prompts, source, licence, codes } = debate
  return [
    ...untranslated('id', debate.id),
    ...shownOf('', debate, ['title', 'question'], FRAME),
    ...shownOf('', debate, ['summary', 'overview']),
    ...untranslated('codes.named', codes.named),
    ...untranslated('codes.blind', codes.blind),
    ...inEachLanguage('source.publisher', source.publisher, { isReviewed: false, ...FRAME }),
    ...themes.flatMap((theme, i) => shownInTheme(at('themes', i), theme)),
    ...gists.flatMap((gist, i) => shownOf(at('gists', i), gist, SHOWN.one)),
    ...views.flatMap((view, i) => [
      ...shownOf(at('views', i), view, SHOWN.view),
      ...shownInQuotation(at('views', i), view),
    ]),
    ...relations.flatMap((relation, i) => shownOf(at('relations', i), relation, SHOWN.relation)),
    ...prompts.flatMap((prompt, i) => shownOf(at('prompts', i), prompt, SHOWN.one)),
    ...untranslated('licence.name', licence.name),
  ]
}

const untranslated = (path: string, words: string): ShownWords[] => [
  { path, words, isReviewed: false, ...FRAME },
]

const inEachLanguage = (
  path: string,
  text: Text,
  more: Omit<ShownWords, 'path' | 'language' | 'words'>,
): ShownWords[] =>
  Object.entries(text).map(([language, words]) => ({
    path: at(path, language),
    language,
    words,
    ...more,
  }))

function shownOf<Field extends string>(
  path: string,
  holder: Holding<Field>,
  fields: readonly Field[],
  asked: Asked = INSIDE,
): ShownWords[] {
  return fields.flatMap((field) => {
    const plain: Text | undefined = holder[field]
    const blind = holder.blind?.[field]
    const blindPath = at(path, 'blind', field)
    if (blind) {
      const isReviewed = blind.reviewed !== undefined
      return inEachLanguage(at(blindPath, 'text'), blind.text, { isReviewed, ...asked })
    }
    return plain
      ? inEachLanguage(at(path, field), plain, { blindPath, isReviewed: false, ...asked })
      : []
  })
}

function shownInTheme(path: string, theme: Theme): ShownWords[] {
  const { statement, verdict } = theme
  return [
    ...shownOf(path, theme, SHOWN.theme),
    ...shownOf(at(path, 'statement'), statement, SHOWN.one),
    ...shownOf(at(path, 'statement', 'for'), statement.for, SHOWN.one),
    ...shownOf(at(path, 'statement', 'against'), statement.against, SHOWN.one),
    ...shownOf(at(path, 'verdict'), verdict, SHOWN.verdict),
  ]
}

function shownInQuotation(view: string, { quotation, blind }: View): ShownWords[] {
  if (!quotation) return []
  const blindPath = at(view, 'blind', 'quotation')
  const worn = blind?.quotation
  const path = worn ? blindPath : at(view, 'quotation')
  const { exact, translation = {} } = worn ?? quotation
  const more = worn
    ? { isReviewed: worn.reviewed !== undefined, ...INSIDE }
    : { blindPath, isReviewed: false, ...INSIDE }
  return [
    { path: at(path, 'exact'), language: quotation.language, words: exact, ...more },
    ...inEachLanguage(at(path, 'translation'), translation, more),
  ]
}

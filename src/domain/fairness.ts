import type { Debate, Quotation } from './debate.ts'
import { countWords } from './debate-words.ts'

export type SpeakerShare = {
  readonly speakerId: string
  readonly views: number
  readonly quotations: number
  readonly words: number
}

/**
 * How much room each speaker gets, in the whole debate or in one theme, for the method page.
 *
 * Shape:  one entry per speaker, in the debate's order; a silent speaker is listed with zeros. A view
 *         of several themes counts in each of them, and once in the whole.
 * Units:  `words` counts quoted words in the quotation's own language, as `countWords` does.
 * Errors: none; a debate without views gives zeros.
 */
export function shareBySpeaker(debate: Debate, themeId?: string): readonly SpeakerShare[] {
  return debate.speakers.map(({ id }) => {
    const views = debate.views.filter(
      ({ speaker, themes }) =>
        speaker === id && (themeId === undefined || themes.includes(themeId)),
    )
    const quotations = views.flatMap(({ quotation }) => (quotation ? [quotation] : []))
    return {
      speakerId: id,
      views: views.length,
      quotations: quotations.length,
      words: quotations.reduce((sum, quotation) => sum + wordsIn(quotation), 0),
    }
  })
}

const wordsIn = ({ exact, language }: Quotation) => countWords(exact, language)

import type { Debate, LanguageTag, Text } from './debate.ts'
import { textsOf } from './debate-texts.ts'
import { at, type Problem, problemAt } from './problem.ts'

const TRANSLATION = /\.quotation\.translation$/

/** Texts that lack one of the debate's languages or have another, and translations likewise. */
export function languageProblems(debate: Debate): Problem[] {
  return [
    ...textsOf(debate)
      .filter(({ path }) => !TRANSLATION.test(path))
      .flatMap(({ path, text }) => mismatches(path, text, debate.languages)),
    ...debate.views.flatMap(({ quotation, blind }, i) => {
      if (!quotation) return []
      const wanted = debate.languages.filter((language) => language !== quotation.language)
      const path = at('views', i)
      return [
        ...translationProblems(at(path, 'quotation'), quotation.translation, wanted),
        ...(blind?.quotation
          ? translationProblems(at(path, 'blind', 'quotation'), blind.quotation.translation, wanted)
          : []),
      ]
    }),
  ]
}

/** A quotation is translated into every language of the debate but its own. */
function translationProblems(
  quoted: string,
  translation: Text | undefined,
  wanted: readonly LanguageTag[],
): Problem[] {
  const path = at(quoted, 'translation')
  if (!translation) {
    return wanted.length > 0 ? [problemAt(path, 'translation-missing', { languages: wanted })] : []
  }
  return wanted.length > 0
    ? mismatches(path, translation, wanted)
    : [problemAt(path, 'translation-not-needed', { language: Object.keys(translation).join(', ') })]
}

function mismatches(path: string, text: Text, languages: readonly LanguageTag[]): Problem[] {
  return [
    ...languages
      .filter((language) => !Object.hasOwn(text, language))
      .map((language) => problemAt(at(path, language), 'language-missing', { language })),
    ...Object.keys(text)
      .filter((language) => !languages.includes(language))
      .map((language) => problemAt(at(path, language), 'language-extra', { language })),
  ]
}

import type { LanguageTag, Text } from './debate.ts'

type Neutral = Readonly<
  Record<
    | 'role'
    | 'affiliation'
    | 'country'
    | 'ask'
    | 'sourceTitle'
    | 'sourceEvent'
    | 'sourceLimits'
    | 'sourceMap'
    | 'eventRule',
    string
  >
>

const SPEAKER: Readonly<Record<string, (letter: string) => string>> = {
  en: (letter) => `Speaker ${letter}`,
  ko: (letter) => `발언자 ${letter}`,
  ja: (letter) => `話し手${letter}`,
}

const WORDS: Readonly<Record<string, Neutral>> = {
  en: {
    role: 'office hidden',
    affiliation: 'institution hidden',
    country: 'country hidden',
    ask: 'What would you want to know about the person who says this before you weigh the words?',
    sourceTitle: 'Title hidden',
    sourceEvent: 'Where these words were spoken is told when names are shown.',
    sourceLimits: 'What one such source cannot show is told when names are shown.',
    sourceMap: 'The paragraphs of the source are listed when names are shown.',
    eventRule: 'What happened next is told when names are shown.',
  },
  ko: {
    role: '직책을 가렸어요',
    affiliation: '소속을 가렸어요',
    country: '나라를 가렸어요',
    ask: '이 말을 어떻게 받아들일지 정하기 전에, 말한 사람에 대해 무엇을 알고 싶나요?',
    sourceTitle: '제목을 가렸어요',
    sourceEvent: '어디에서 한 말인지는 이름을 공개하면 알 수 있다.',
    sourceLimits: '이런 자료 하나로는 알 수 없는 것도 이름을 공개하면 알 수 있다.',
    sourceMap: '자료의 문단 안내는 이름을 공개하면 볼 수 있다.',
    eventRule: '그 뒤의 일은 이름을 공개하면 볼 수 있다.',
  },
  ja: {
    role: '役職は表示しません',
    affiliation: '所属は表示しません',
    country: '国は表示しません',
    ask: 'この言葉をどう受け止めるかを決める前に、話した人について何を知りたいでしょうか。',
    sourceTitle: '題名は表示しません',
    sourceEvent: 'どこで語られた言葉かは、名前を表示すると分かる。',
    sourceLimits: 'こうした資料一つでは分からないことも、名前を表示すると示される。',
    sourceMap: '資料の段落ガイドは、名前を表示すると見られる。',
    eventRule: 'その後の動きは、名前を表示すると見られる。',
  },
}

/** `pt-BR` is asked for as `pt`; a language that has no words here gets the English ones. */
const inOneOf = <Words>(words: Readonly<Record<string, Words>>, language: LanguageTag): Words =>
  words[language.split('-')[0] ?? ''] ?? (words.en as Words)

const textIn = (languages: readonly LanguageTag[], say: (language: LanguageTag) => string): Text =>
  Object.fromEntries(languages.map((language) => [language, say(language)]))

/** What a speaker is called while names are hidden: Speaker K, 발언자 K, 話し手K. */
export const hiddenName = (letter: string, languages: readonly LanguageTag[]): Text =>
  textIn(languages, (language) => inOneOf(SPEAKER, language)(letter))

/** Words in one language for a field that a debate must have and a page without names must not. */
export const neutralWords = (field: keyof Neutral, language: LanguageTag): string =>
  inOneOf(WORDS, language)[field]

/** The same in each of a debate's languages. */
export const neutralText = (field: keyof Neutral, languages: readonly LanguageTag[]): Text =>
  textIn(languages, (language) => neutralWords(field, language))

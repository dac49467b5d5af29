import type { Debate, Speaker } from './debate.ts'
import { isAcronym, plain } from './leaks.ts'

export type TellingWords = {
  /** Names, offices and institutions: they have no place on a page without names. */
  readonly names: readonly string[]
  /** Countries, peoples and capitals: they may stand where an editor has read the words for it. */
  readonly countries: readonly string[]
}

/**
 * Words close to a country. Only such as can't be taken for others: 방한 (a visit to Korea) stands in
 * 예방한 (prevented) too, and 주일 (in Japan) in 일주일 (a week).
 */
const CLOSE_TO: readonly { readonly country: RegExp; readonly words: readonly string[] }[] = [
  {
    country: /^(Japan|일본|日本)$/,
    words: [
      ...['Japan', 'Japanese', 'Tokyo', '일본', '도쿄', '한일', '미일', '日本', '東京', '訪日'],
      ...['対日', '駐日', '日米', '日韓', '韓日', '日朝'],
    ],
  },
  {
    country: /^(South Korea|Republic of Korea|Korea|한국|대한민국|韓国|大韓民国)$/,
    words: [
      ...['Korea', 'Korean', 'Koreans', 'Seoul', 'ROK', '한국', '대한민국', '서울', '한일', '한미'],
      ...['남북', '북한', '한반도', '韓国', '大韓民国', 'ソウル', '訪韓', '対韓', '駐韓', '米韓'],
      ...['日韓', '韓日', '南北', '朝鮮'],
    ],
  },
]

/** Titles that many hold, so that alone they tell nobody. */
const GENERIC = new Set([
  ...['president', 'chair', 'chairman', 'chairwoman', 'director', 'professor', 'member', 'fellow'],
  ...['minister', 'ambassador', 'diplomat', 'official', 'secretary', 'journalist', 'writer'],
  ...['author', 'scholar', 'lawyer', 'teacher', 'student', 'former', 'founder', 'head', 'editor'],
  ...['대통령', '외교관', '위원장', '大統領', '外交官', '委員長'],
])

/**
 * Words that would tell who speaks in a debate, in all its languages.
 *
 * Shape:  `names`: ids, names with their parts, native forms, readings, roles, affiliations and the
 *         posts of careers, whole and by the part. `countries`: the speakers' own, and for Japan and
 *         South Korea the words close to them in English, Korean and Japanese; `more` adds others.
 *         Words of one letter are left out: no text could be searched for them.
 * Errors: none.
 */
export function namesIn({ speakers }: Debate, more: readonly string[] = []): TellingWords {
  const countries = speakers.flatMap(({ country }) => Object.values(country))
  const close = CLOSE_TO.filter(({ country }) => countries.some((name) => country.test(name)))
  const isWord = (word: string) => [...word].length > 1 && /\p{L}/u.test(word)
  const taken = new Set<string>()
  // Countries first: what is both, such as the capital in an affiliation, counts as a country.
  const once = (word: string) => {
    const isNew = isWord(word) && !taken.has(plain(word))
    taken.add(plain(word))
    return isNew
  }
  return {
    countries: [...countries, ...close.flatMap(({ words }) => words), ...more].filter(once),
    names: speakers
      .flatMap((speaker) => [...namesOf(speaker), ...officesOf(speaker, countries)])
      .filter(once),
  }
}

function namesOf({ id, name, shortName, proseName, native }: Speaker): string[] {
  const full = [
    ...Object.values(name),
    ...native.flatMap(({ text, reading = '' }) => [text, reading]),
  ]
  // Not of the forms for sentences: their parts are "former" and "Mr" too.
  const parts = full.flatMap((each) => each.split(/[\s·・=]+/u).filter(isPartOfName))
  const others = [shortName, proseName].flatMap((text) => Object.values(text))
  return [id, ...full, ...others, ...parts].map(withoutShouting)
}

/** Capitals mark a name's parts ("von der" is none); in other scripts short parts are common words. */
function isPartOfName(part: string): boolean {
  if (/^\p{Lu}/u.test(part)) return part.length > 1
  return /^\p{sc=Katakana}|^\p{sc=Han}/u.test(part) ? part.length > 1 : isCaseless(part, 3)
}

const isCaseless = (word: string, length: number): boolean =>
  /^[\p{Lo}\p{N}ー]+$/u.test(word) && word.length >= length

/** SHIN Kak-soo as Shin: what stands in capitals is otherwise searched for as it is written. */
const withoutShouting = (name: string): string => (isAcronym(name) ? name.toLowerCase() : name)

function officesOf({ role, affiliation, career }: Speaker, countries: readonly string[]): string[] {
  const titles = [role, affiliation].flatMap((text) => Object.values(text))
  const posts = career.flatMap((post) => Object.values(post.role))
  // A title is a name in Korean, word by word; a post may be told in a whole sentence.
  const words = titles.flatMap((title) => title.split(/[\s(),]+/u).filter((w) => isCaseless(w, 3)))
  return [...titles, ...posts]
    .flatMap((title) => title.split(/[,.;:()[\]·・、，。；：（）/]|\s[–—-]\s/u))
    .flatMap((part) => [part.trim(), unqualified(part.trim(), countries)])
    .concat(words)
    .filter(isOffice)
}

const FORMER = /^(former\s+|ex[-\s]\s*|전직?\s+|[元前])/iu

/** "Former vice-minister of Japan" as vice-minister, 日本の元外務事務次官 as 外務事務次官. */
function unqualified(title: string, countries: readonly string[]): string {
  let rest = title.replace(FORMER, '')
  for (const country of countries) {
    if (rest.endsWith(` of ${country}`)) rest = rest.slice(0, -` of ${country}`.length)
    if (rest.startsWith(country)) rest = rest.slice(country.length).replace(/^(の|의)?\s*/u, '')
  }
  return rest.replace(FORMER, '').trim()
}

const isOffice = (title: string): boolean =>
  !GENERIC.has(title.toLowerCase()) && (title.match(/\p{L}/gu)?.length ?? 0) >= 3

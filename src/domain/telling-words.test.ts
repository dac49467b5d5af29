import { expect, it } from 'vitest'
import { aDebate, inLanguages } from './a-debate.ts'
import { aSpeaker, inEnglish, SHIN } from './a-speaker.ts'
import type { Debate, Speaker } from './debate.ts'
import { findLeaks, searchFor } from './leaks.ts'
import { namesIn } from './telling-words.ts'

const SASAE = aSpeaker({
  name: { en: 'Kenichiro Sasae', ko: '사사에 겐이치로', ja: '佐々江賢一郎' },
  shortName: { en: 'Sasae', ko: '사사에', ja: '佐々江' },
  proseName: { en: 'Mr Sasae', ko: '사사에 전 차관', ja: '佐々江氏' },
  role: {
    en: 'Former vice-minister for foreign affairs of Japan',
    ko: '전 일본 외무성 사무차관',
    ja: '日本の元外務事務次官',
  },
  affiliation: {
    en: 'President, Japan Institute of International Affairs, Tokyo',
    ko: '일본국제문제연구소(도쿄) 이사장',
    ja: '日本国際問題研究所（東京）理事長',
  },
  country: { en: 'Japan', ko: '일본', ja: '日本' },
})
const NEAR: Partial<Speaker> = {
  name: { en: 'SHIN Kak-soo', ko: '신각수', ja: '申珏秀' },
  shortName: { en: 'SHIN', ko: '신각수', ja: '申珏秀' },
  proseName: { en: 'Shin', ko: '신 전 차관', ja: '申氏' },
  native: [{ text: '申珏秀', language: 'ja', reading: 'シン・ガクス' }],
  affiliation: inEnglish('NEAR, Seoul'),
  country: { en: 'South Korea', ko: '한국', ja: '韓国' },
}
const debate: Debate = aDebate({ speakers: [SASAE, { ...SHIN, ...NEAR }] })
const { names, countries } = namesIn(debate)
const named = searchFor(names)
const country = searchFor(countries)

it.each([
  ['a short name', 'Only Sasae says so.'],
  ['in any case, and before an ’s', 'SASAE’S outlook'],
  ['one part of it', 'as Kenichiro put it'],
  ['a name that a file shouts', 'Shin answers'],
  ['in an id', 'risks-only-shin'],
  ['with other dashes and spaces', 'Shin\u00A0Kak\u2011soo'],
  ['with none', 'kaksoo'],
  ['in wide letters', 'ｓｈｉｎ'],
  ['with a mark that no one sees', 'Sa\u00ADsae'],
  ['with a Korean ending', '사사에는 그렇게 말한다'],
  ['and after Latin letters, too', 'Sasae는 그렇게 말한다'],
  ['as Korean prose has it', '신 전 차관만 말한다'],
  ['as Japanese prose has it', '佐々江氏だけが'],
  ['a reading', 'シン・ガクスさん'],
  ['in narrow katakana', 'ｶﾞｸｽ'],
  ['an office without “former” and country', 'a vice-minister for foreign affairs'],
  ['an office in Korean, by the word', '사무차관을 지냈다'],
  ['an office in Japanese', '外務事務次官だった'],
  ['a post of the career', 'when he was First Vice Minister'],
  ['an institution', 'the Institute of International Affairs'],
  ['an acronym', 'a study by NEAR'],
])('finds a speaker by %s', (_, words) => {
  expect(named(words)).not.toEqual([])
})

it.each([
  ['a word that begins alike', 'a shining example of shinkansen trains'],
  ['a katakana word that begins alike', 'シンポジウム'],
  ['the preposition', 'near and far'],
  ['a title that many hold', 'to elect a president'],
  ['a form of address', 'Mr Nobody'],
  ['a syllable that is a Korean surname', '신뢰와 사신'],
  ['the office’s bare “former”', 'two former officials'],
])('takes no speaker for %s', (_, words) => {
  expect(named(words)).toEqual([])
})

it('knows a country by its people, its capital and what is short for it', () => {
  for (const words of [
    'Japanese people',
    'in Seoul',
    'North Korea',
    '한일 관계',
    '日韓関係',
    '訪日',
  ]) {
    expect(country(words), words).not.toEqual([])
  }
  for (const words of ['일주일 동안', '병을 예방한 사람', 'two neighbours', '両国']) {
    expect(country(words), words).toEqual([])
  }
  expect(names).not.toContain('Tokyo') // the seat of an institute tells a country, not a person
})

it('takes in more words close to a country from whoever asks', () => {
  const told = namesIn(aDebate(), ['Nippon']).countries
  expect(searchFor(told)('Nippon')).toEqual(['nippon'])
})

it('has no words for other countries of its own', () => {
  const { speakers } = aDebate()
  const french = speakers.map((speaker) => ({ ...speaker, country: inEnglish('France') }))
  expect(namesIn(aDebate({ speakers: french })).countries).toEqual(['France'])
})

it('finds leaks at any depth, in texts of every language and in ids', () => {
  const leaky = inLanguages(
    aDebate({ speakers: [aSpeaker({ career: [] }), { ...SHIN, career: [] }] }),
    ['en', 'ko'],
  )
  const paths = findLeaks(leaky, ['shin']).map(({ path }) => path)
  expect(paths).toContain('relations[1].id')
  expect(paths).toContain('gists[2].text.ko')
  expect(paths).toContain('source.map[2].who[0]')
  expect(findLeaks(leaky, [])).toEqual([])
})

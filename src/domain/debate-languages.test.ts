import { expect, it } from 'vitest'
import { aDebate, inLanguages } from './a-debate.ts'
import { publishDebate } from './debate-languages.ts'
import { findRuleProblems } from './debate-rules.ts'
import { textsOf } from './debate-texts.ts'

const authored = inLanguages(aDebate(), ['en', 'ko', 'ja'])

it.each(['en', 'ko', 'ja'])('publishes nothing but %s', (language) => {
  const published = publishDebate(authored, language)
  expect(published.languages).toEqual([language])
  expect(new Set(textsOf(published).flatMap(({ text }) => Object.keys(text)))).toEqual(
    new Set([language]),
  )
  expect(findRuleProblems(published)).toEqual([])
})

it('keeps our translation of a quotation, and drops it where the words are in that language', () => {
  const quotationIn = (language: string) => publishDebate(authored, language).views[0]?.quotation
  expect(quotationIn('ko')?.translation).toEqual({ ko: 'ko: such cooperation is very difficult' })
  expect(quotationIn('en')).not.toHaveProperty('translation')
  expect(quotationIn('ja')?.exact).toBe('such cooperation is very difficult')
})

it('gives a debate in one language back, without the texts for hidden names', () => {
  const published = publishDebate(aDebate(), 'en')
  expect(JSON.stringify(published)).not.toContain('"blind":{')
  expect(published.codes).toEqual(aDebate().codes)
  expect(publishDebate(published, 'en')).toEqual(published)
})

it('leaves the authored debate alone', () => {
  const before = structuredClone(authored)
  publishDebate(authored, 'ja')
  expect(authored).toEqual(before)
})

it('refuses a language that the debate is not in', () => {
  expect(() => publishDebate(authored, 'fr')).toThrow(RangeError)
})

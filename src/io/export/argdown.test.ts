import { argdown, type IArgdownResponse, type IRelation } from '@argdown/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDebate, aRelation, aView } from '#domain/a-debate.ts'
import { inEnglish } from '#domain/a-speaker.ts'
import type { Debate } from '#domain/debate.ts'
import { writeArgdown } from './argdown.ts'

function parse(debate: Debate) {
  const input = writeArgdown(debate, 'en')
  const read = argdown.run({ process: ['parse-input', 'build-model'], input, logLevel: 'error' })
  expect([...(read.lexerErrors ?? []), ...(read.parserErrors ?? [])]).toEqual([])
  return read
}

const tell = ({ relationType, from, to }: IRelation) => [relationType, from?.title, to?.title]

const textOf = ({ statements }: IArgdownResponse, title: string) =>
  statements?.[title]?.members.map(({ text }) => text).find((text) => text)

describe('a debate opened in the Argdown parser', () => {
  it('has a statement for each view and one for each theme, and nothing untitled', () => {
    const debate = aDebate()
    const expected = [
      ...debate.views.map(({ id }) => id),
      ...debate.themes.map(({ id }) => `${id}, statement`),
    ]
    expect(Object.keys(parse(debate).statements ?? {}).sort()).toEqual(expected.sort())
  })

  it('has a reason for and one against each statement, and no other support or attack', () => {
    const debate = aDebate()
    const expected = debate.themes.flatMap(({ id }) => [
      ['support', `${id}, for`, `${id}, statement`],
      ['attack', `${id}, against`, `${id}, statement`],
    ])
    expect((parse(debate).relations ?? []).map(tell)).toEqual(expected)
  })

  it('has two views contrary where both can’t hold, and draws no other kind of relation', () => {
    const between = (kind: 'opposed' | 'different' | 'emphasis' | 'shared') =>
      (parse(aDebate({ relations: [aRelation({ kind })] })).relations ?? [])
        .filter(({ relationType }) => !['support', 'attack'].includes(relationType))
        .map(({ relationType, from, to }) => [relationType, ...[from?.title, to?.title].sort()])
    expect(between('opposed')).toEqual([['contrary', 'sasae-trust', 'shin-trust']])
    for (const kind of ['different', 'emphasis', 'shared'] as const) {
      expect(between(kind)).toEqual([])
    }
  })

  it('draws nothing where several views are opposed as a whole', () => {
    const views = ['sasae-trust', 'shin-trust', 'shin-risks']
    const debate = aDebate({ relations: [aRelation({ kind: 'opposed', views })] })
    const kinds = (parse(debate).relations ?? []).map(({ relationType }) => relationType)
    expect(kinds).not.toContain('contrary')
  })

  it('tells who says it, of what kind, and in whose words', () => {
    const { statements } = parse(aDebate())
    const [member] = statements?.['sasae-trust']?.members ?? []
    expect(member?.tags).toEqual(['sasae', 'value', 'direct'])
    expect(member?.text).toContain('Sasae: Paper helps little while people distrust each other.')
  })

  it('names its source and the licence of our words', () => {
    expect(parse(aDebate({ title: inEnglish('A === b: "c"') })).frontMatter).toMatchObject({
      title: 'A === b: "c"',
      source: 'A Newspaper, Neighbours speak, 2025-05-30, https://news.example/article/1',
      licence: expect.stringMatching(/^CC BY 4\.0/),
    })
  })

  it('takes every word of a claim as a word, whatever marks stand in it', () => {
    const marks = fc.constantFrom(
      ...'[ ] < > { } ( ) @ # * _ / \\ . : - + = , ; ! " ’ “ ” 1 a 가 の 、 ~ ` ^ | $ & // /* */ ** -- -> +> [x]: <x>: (1) 1. :a: .a. ><'.split(
        ' ',
      ),
      ' ',
    )
    const claims = fc
      .array(marks, { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(claims, claims, (claim, statement) => {
        const [theme, ...themes] = aDebate().themes
        if (!theme) return
        const read = parse(
          aDebate({
            views: [aView({ claim: inEnglish(claim) })],
            relations: [aRelation({ note: inEnglish(claim) })],
            themes: [
              { ...theme, statement: { ...theme.statement, text: inEnglish(statement) } },
              ...themes,
            ],
          }),
        )
        expect(textOf(read, 'sasae-trust')).toBe(`Sasae: ${claim} #sasae #value #direct`)
        expect(textOf(read, 'trust, statement')).toBe(statement)
      }),
      { numRuns: 300 },
    )
  })
})

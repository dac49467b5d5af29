import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aDebate, aView } from '#domain/a-debate.ts'
import { TABLES } from '#domain/downloads.ts'
import { writeCsv } from './csv.ts'
import { csvTable } from './csv-tables.ts'

const read = (text: string) => parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][]
const records = (text: string) =>
  parse(text, { bom: true, columns: true }) as Record<string, string>[]

it('gives a CSV reader back whatever stands in the cells, commas, quotes and line ends too', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => `a${text}`)
  const row = fc.tuple(cell, cell, cell)
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(read(writeCsv(rows))).toEqual(rows)
    }),
  )
  const hard = [['a,b', 'a "word"', 'one\r\ntwo', '佐々江', 'ends in "']]
  expect(read(writeCsv(hard))).toEqual(hard)
})

it('begins with a byte order mark, so that Excel reads Korean and Japanese', () => {
  expect([...new TextEncoder().encode(writeCsv([['가']])).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＠x'])(
  'never lets a spreadsheet run the cell %j',
  (cell) => {
    expect(read(writeCsv([[cell, 'x']]))).toEqual([[`'${cell}`, 'x']])
  },
)

it('has a row for each speaker, theme, view, quotation and relation', () => {
  const debate = aDebate()
  const rows = Object.fromEntries(
    TABLES.map((table) => [table, records(csvTable(debate, table, 'en')).length]),
  )
  expect(rows).toEqual({
    speakers: debate.speakers.length,
    themes: debate.themes.length,
    views: debate.views.length,
    quotations: debate.views.filter(({ quotation }) => quotation).length,
    relations: debate.relations.length,
  })
})

it('says in each row of a table where it comes from and on what terms', () => {
  for (const table of TABLES) {
    for (const row of records(csvTable(aDebate(), table, 'en'))) {
      expect(row.source).toContain('https://news.example/article/1')
      expect(row.licence ?? row.translationLicence).toMatch(/^CC BY 4\.0 https:/)
    }
  }
})

it('claims a licence only for the translation of a quotation, never for the quoted words', () => {
  const [quotation] = records(csvTable(aDebate(), 'quotations', 'en'))
  expect(quotation).toMatchObject({
    view: 'sasae-trust',
    exact: 'such cooperation is very difficult',
    prefix: 'between both sides, ',
    attribution: 'direct',
    translation: '',
    translationLicence: expect.anything(),
  })
  expect(quotation).not.toHaveProperty('licence')
})

it('keeps the headings of a table that has no rows', () => {
  const debate = aDebate({ views: [aView()] })
  expect(read(csvTable(debate, 'quotations', 'en'))).toEqual([expect.arrayContaining(['exact'])])
})

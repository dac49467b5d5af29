import { sourceLink } from '#domain/citation.ts'
import type { Debate, LanguageTag, Quotation, Text, View } from '#domain/debate.ts'
import type { Table } from '#domain/downloads.ts'
import { readText } from '#domain/text.ts'
import { writeCsv } from './csv.ts'

/** A heading for each column, with what stands below it. */
type Columns<Item> = Readonly<Record<string, (item: Item, index: number) => string>>

const list = (items: readonly (string | number)[]) => items.join(' ')

function tableOf<Item>(items: readonly Item[], columns: Columns<Item>): string {
  const rows = items.map((item, i) => Object.values(columns).map((read) => read(item, i)))
  return writeCsv([Object.keys(columns), ...rows])
}

type Quoting = { readonly view: View; readonly quotation: Quotation }

const quotationsOf = ({ views }: Debate): readonly Quoting[] =>
  views.flatMap((view) => (view.quotation ? [{ view, quotation: view.quotation }] : []))

/**
 * One table of a debate in one language, for a spreadsheet.
 *
 * Shape:  CSV as `writeCsv` has it, with headings named as the fields of a debate. Ids and paragraph
 *         numbers in one cell are parted by a space. Each row names the source and the licence of
 *         our words in it; `exact` in `quotations` is the source's, only `translation` is ours.
 */
export function csvTable(debate: Debate, table: Table, language: LanguageTag): string {
  const { source, licence } = debate
  const read = (text: Text | undefined) => (text ? readText(text, language) : '')
  const nameOf = (id: string) => read(debate.speakers.find((one) => one.id === id)?.shortName)
  const words = `${licence.name} ${licence.url}`
  const origin = {
    source: () => `${read(source.publisher)}, ${source.title}, ${source.published}, ${source.url}`,
  }
  const rights = { ...origin, licence: () => words }

  const tables: Readonly<Record<Table, () => string>> = {
    speakers: () =>
      tableOf(debate.speakers, {
        id: ({ id }) => id,
        name: ({ name }) => read(name),
        shortName: ({ shortName }) => read(shortName),
        native: ({ native }) => native.map(({ text }) => text).join(' / '),
        role: ({ role }) => read(role),
        affiliation: ({ affiliation }) => read(affiliation),
        country: ({ country }) => read(country),
        spokeIn: ({ spokeIn = '' }) => spokeIn,
        translated: ({ translated }) => read(translated),
        ask: ({ ask }) => read(ask),
        ...rights,
      }),
    themes: () =>
      tableOf(debate.themes, {
        number: (_, i) => String(i + 1),
        id: ({ id }) => id,
        title: ({ title }) => read(title),
        question: ({ question }) => read(question),
        background: ({ background }) => read(background),
        verdict: ({ verdict }) => verdict.kind,
        summary: ({ verdict }) => read(verdict.summary),
        statement: ({ statement }) => read(statement.text),
        for: ({ statement }) => read(statement.for.text),
        forFromView: ({ statement }) => statement.for.view ?? '',
        against: ({ statement }) => read(statement.against.text),
        againstFromView: ({ statement }) => statement.against.view ?? '',
        absent: ({ absent }) => read(absent),
        ...rights,
      }),
    views: () =>
      tableOf(debate.views, {
        id: ({ id }) => id,
        speaker: ({ speaker }) => speaker,
        shortName: ({ speaker }) => nameOf(speaker),
        themes: ({ themes }) => list(themes),
        kind: ({ kind }) => kind,
        attribution: ({ attribution }) => attribution,
        claim: ({ claim }) => read(claim),
        paragraphs: ({ paragraphs }) => list(paragraphs),
        note: ({ note }) => read(note),
        terms: ({ terms }) => list(terms),
        facts: ({ facts }) => list(facts),
        ...rights,
      }),
    quotations: () =>
      tableOf(quotationsOf(debate), {
        view: ({ view }) => view.id,
        speaker: ({ view }) => view.speaker,
        shortName: ({ view }) => nameOf(view.speaker),
        attribution: ({ view }) => view.attribution,
        exact: ({ quotation }) => quotation.exact,
        prefix: ({ quotation }) => quotation.prefix ?? '',
        suffix: ({ quotation }) => quotation.suffix ?? '',
        language: ({ quotation }) => quotation.language,
        paragraph: ({ quotation }) => String(quotation.paragraph),
        translation: ({ quotation }) =>
          quotation.language === language ? '' : read(quotation.translation),
        link: ({ quotation }) => sourceLink(source, quotation),
        ...origin,
        translationLicence: () => words,
      }),
    relations: () =>
      tableOf(debate.relations, {
        id: ({ id }) => id,
        theme: ({ theme }) => theme,
        kind: ({ kind }) => kind,
        views: ({ views }) => list(views),
        note: ({ note }) => read(note),
        silence: ({ silence }) => read(silence),
        ...rights,
      }),
  }
  return tables[table]()
}

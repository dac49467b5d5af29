import { toJsonSchema } from '@valibot/to-json-schema'
import type { Debate } from '#domain/debate.ts'
import { debateSchema } from '#io/debate-schema.ts'
import * as atoms from '#io/debate-schema-atoms.ts'

/** Where the published schema stands. */
export const SCHEMA_FILE = 'public/schema/debate.schema.json'

const LINE = 100

/** What each part of the file is, shown by an editor beside its key. */
const TITLES: Readonly<Record<keyof Debate, string>> = {
  $schema: 'Where this schema is',
  id: 'The file’s name, and its part of the address',
  version: 'The version of the file format',
  isBlind: 'Only in what the site makes for pages without names',
  languages: 'The languages that every text is in',
  title: 'Title',
  question: 'The question of the whole debate',
  summary: 'Who spoke, where and when',
  overview: 'What the views come to, in one or two sentences',
  asOf: 'The day the debate stands for',
  codes: 'Short addresses: with names, and with names hidden',
  source: 'The one text the debate is made from',
  references: 'Other documents that facts, checks, events and careers rest on',
  speakers: 'Two to six speakers',
  themes: 'Themes, in the order they are shown',
  gists: 'One sentence for each speaker and theme',
  views: 'What is said, each with its place in the source',
  relations: 'How views of one theme stand to each other, and why',
  facts: 'Figures, with who counted',
  checks: 'Where source and record disagree: both kept',
  events: 'What came before, then and next',
  eventRule: 'How events were chosen, and until when',
  glossary: 'Words worth explaining',
  prompts: 'Questions for the class',
  licence: 'On what terms the debate’s own words may be used',
  blind: 'Words that stand in for telling ones while names are hidden',
}

/** Parts that stand in many places, by the name they get in the schema. */
const NAMED = {
  text: atoms.text,
  name: atoms.name,
  nameText: atoms.nameText,
  id: atoms.id,
  language: atoms.languageTag,
  date: atoms.isoDate,
  partialDate: atoms.partialDate,
  address: atoms.httpsUrl,
  paragraph: atoms.paragraph,
}

/**
 * The published JSON Schema of a debate, as text, for editors that complete and check while typing.
 *
 * Shape:  generated from the reader's own schema, so the two can't differ; it is a little milder,
 *         since JSON Schema can't say that a day exists or that an id leads somewhere.
 */
export function debateJsonSchema(): string {
  const generated = toJsonSchema(debateSchema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: NAMED,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'safe_integer') return undefined
      return { ...jsonSchema, type: 'integer' }
    },
  })
  const { $schema, properties = {}, ...rest } = generated
  const titled = {
    $schema,
    $id: 'urn:vis-a-vis:debate:1',
    title: 'A debate for Vis-à-vis',
    description: 'What speakers say on a question, theme by theme, each view with its source.',
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        { title: TITLES[key as keyof Debate], ...(value as object) },
      ]),
    ),
  }
  return `${short(JSON.stringify(titled, null, 2))}\n`
}

/** Lists of words that fit on a line are put on one, as the formatter has them. */
const short = (json: string): string =>
  json.replace(/^(.*)\[\s+((?:"[^"]*",?\s+)+)\](,?)$/gm, (long, before, items, comma) => {
    const line = `${before}[${items.trim().replace(/\s+/g, ' ')}]${comma}`
    return line.length <= LINE ? line : long
  })

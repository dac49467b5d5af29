import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { aDebate, inLanguages } from '#domain/a-debate.ts'
import { debateJsonSchema, SCHEMA_FILE } from './json-schema.ts'

type Schema = {
  $ref?: string
  $defs?: Record<string, Schema>
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  required?: string[]
  items?: Schema
  type?: string
}

const schema = JSON.parse(debateJsonSchema()) as Schema

/** As much of JSON Schema as tells known keys from unknown ones. */
function unknownOrMissing(rule: Schema, value: unknown, path = ''): string[] {
  const {
    properties,
    required = [],
    items,
    additionalProperties,
  } = rule.$ref ? (schema.$defs?.[rule.$ref.replace('#/$defs/', '')] ?? {}) : rule
  if (Array.isArray(value)) {
    return value.flatMap((item) => unknownOrMissing(items ?? {}, item, `${path}[]`))
  }
  if (typeof value !== 'object' || value === null || !properties) return []
  const keys = Object.keys(value)
  return [
    ...required.filter((key) => !keys.includes(key)).map((key) => `missing ${path}.${key}`),
    ...Object.entries(value).flatMap(([key, item]) => {
      const known = properties[key]
      if (known) return unknownOrMissing(known, item, `${path}.${key}`)
      return additionalProperties === false ? [`unknown ${path}.${key}`] : []
    }),
  ]
}

it('is published as it is generated (npm run json-schema writes it)', async () => {
  expect(await readFile(SCHEMA_FILE, 'utf8')).toBe(debateJsonSchema())
})

it('accepts the keys of a sound debate', () => {
  expect(unknownOrMissing(schema, aDebate())).toEqual([])
  expect(unknownOrMissing(schema, inLanguages(aDebate(), ['en', 'ko']))).toEqual([])
})

it('refuses unknown keys and asks for missing ones, at any depth', () => {
  const { glossary: _, ...debate } = aDebate()
  const [first] = debate.views
  const views = [{ ...first, score: 3, quotation: { exact: 'words', page: 1 } }]
  expect(unknownOrMissing(schema, { ...debate, views, winner: 'none' })).toEqual([
    'missing .glossary',
    'missing .views[].quotation.language',
    'missing .views[].quotation.paragraph',
    'unknown .views[].quotation.page',
    'unknown .views[].score',
    'unknown .winner',
  ])
})

import type * as v from 'valibot'
import { expect, it } from 'vitest'
import type { Debate } from '#domain/debate.ts'
import { LANGUAGE_TAG } from '#domain/debate-texts.ts'
import type { Described } from './debate-issues.ts'
import { debateSchema } from './debate-schema.ts'

/** The type without `readonly` and intersections, which the schema can't have. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T

type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false

it('has exactly the keys and values that the type of a debate has', () => {
  const same: Same<Plain<v.InferOutput<typeof debateSchema>>, Plain<Debate>> = true
  expect(same).toBe(true) // the compiler has checked it
})

function recordsIn(schema: Described, found: Described[] = []): Described[] {
  if (schema.type === 'strict_object') found.push(schema)
  for (const inner of Object.values(schema.entries ?? {})) recordsIn(inner, found)
  if (schema.item) recordsIn(schema.item, found)
  if (schema.wrapped) recordsIn(schema.wrapped, found)
  return found
}

it('has no record that could be taken for a text in several languages', () => {
  const alike = recordsIn(debateSchema as Described).filter(({ entries = {} }) => {
    const needed = Object.entries(entries).filter(([, { type }]) => type !== 'exact_optional')
    return (
      needed.every(([key, { type }]) => LANGUAGE_TAG.test(key) && type === 'string') &&
      Object.entries(entries).some(([key, { wrapped, type }]) => {
        return LANGUAGE_TAG.test(key) && (wrapped?.type ?? type) === 'string'
      })
    )
  })
  expect(alike).toEqual([])
})

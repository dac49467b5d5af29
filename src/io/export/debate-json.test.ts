import { expect, it } from 'vitest'
import { aDebate } from '#domain/a-debate.ts'
import { openDebateFile } from '#io/debate-file.ts'
import { writeDebate } from './debate-json.ts'

it('gives the same debate back when the file is opened again', () => {
  const debate = aDebate()
  const { $schema, ...opened } = JSON.parse(writeDebate(debate))
  expect(opened).toEqual(debate)
  expect($schema).toBe('../../schema/debate.schema.json')
  expect(openDebateFile(new TextEncoder().encode(writeDebate(debate)))).toMatchObject({
    ok: true,
    debate,
  })
})

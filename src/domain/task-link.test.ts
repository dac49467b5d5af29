import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MAX_TASK, readTask, writeTask } from './task-link.ts'

it('comes out of a link as it went in, its spaces tidied', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (task) => {
      const tidy = [...task.replace(/\s+/gu, ' ').trim()].slice(0, MAX_TASK).join('')
      expect(readTask(writeTask(task))).toBe(tidy)
    }),
    { numRuns: 2000 },
  )
})

it('is cut where it is too long, and nothing where the fragment is another', () => {
  expect([...readTask(writeTask('가'.repeat(400)))].length).toBe(MAX_TASK)
  for (const hash of ['', '#', '#risks', '#task', '#task=', '#tasks=x', '#task=%20']) {
    expect(readTask(hash)).toBe('')
  }
})

it('never throws on a hostile fragment', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void readTask(`#task=${hash}`)))
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainMarkdown, writeMarkdown } from './markdown.ts'

it('shows a remark as it was written, whatever marks stand in it', () => {
  expect(plainMarkdown('# not a title <b>\n* nor a list')).toBe(
    '\\# not a title \\<b\\> \\* nor a list',
  )
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(plainMarkdown(words).replaceAll(/\\(.)/g, '$1')).toBe(
        words.replaceAll(/\s+/g, ' ').trim(),
      )
    }),
  )
})

it('writes a heading and a list for each part', () => {
  expect(
    writeMarkdown('3B', 'On trust', [{ title: 'Hands', items: ['Agree: 3', 'Unsure: 2'] }]),
  ).toBe('# 3B\n\nOn trust\n\n## Hands\n\n- Agree: 3\n- Unsure: 2\n')
})

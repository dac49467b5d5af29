import { expect, it } from 'vitest'
import { aDebate } from './a-debate.ts'
import { sourceLink } from './citation.ts'

const source = { ...aDebate().source, url: 'https://example.org/article' }

it('opens the page at the quoted words', () => {
  const quotation = { exact: 'such cooperation, is hard', language: 'en', paragraph: 3 }
  expect(sourceLink(source, quotation)).toBe(
    'https://example.org/article#:~:text=such%20cooperation%2C%20is%20hard',
  )
})

it('escapes a dash, which a text fragment would read as its own mark', () => {
  const quotation = {
    exact: 'US-China',
    prefix: 'to',
    suffix: 'ties',
    language: 'en',
    paragraph: 3,
  }
  expect(sourceLink(source, quotation)).toBe(
    'https://example.org/article#:~:text=to-,US%2DChina,-ties',
  )
})

it('opens the page itself where nothing is quoted', () => {
  expect(sourceLink(source)).toBe('https://example.org/article')
})

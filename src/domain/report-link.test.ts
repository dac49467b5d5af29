import { expect, it } from 'vitest'
import { reportLink } from './report-link.ts'

it('leads to a page or to a letter, as the site’s setting says', () => {
  expect(reportLink('https://school.example/mistakes?app=1')).toBe(
    'https://school.example/mistakes?app=1',
  )
  expect(reportLink(' editor@school.example ')).toBe('mailto:editor@school.example')
})

it('leads nowhere when nothing is set, or something else', () => {
  for (const setting of [
    undefined,
    '',
    'http://school.example',
    'javascript:alert(1)@a.b',
    'editor@school',
    'a@b.example?bcc=c@d.example',
  ]) {
    expect(reportLink(setting)).toBeUndefined()
  }
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDebate, inLanguages } from '#domain/a-debate.ts'
import { disguise } from '#domain/disguise.ts'
import type { Place } from '#domain/place.ts'
import { aboutPage } from './page-about.ts'

const debate = inLanguages(aDebate(), ['en', 'ko'])
const PLACE: Place = { language: 'ko', debateId: debate.id }

describe('what a page says about itself', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'))
    await mkdir(join(folder, 'share'))
    await writeFile(join(folder, 'share', `${debate.id}.ko.png`), '')
  })
  afterAll(() => rm(folder, { recursive: true }))
  const about = (place: Place, told = debate) =>
    aboutPage(place, told, 'A title', { folder, base: '/sub/', url: 'https://site.example' })

  it('shows a picture in its language where its link is shared', () => {
    expect(about(PLACE).properties).toEqual([
      ['og:title', 'A title'],
      ['og:locale', 'ko_KR'],
      ['og:image', `https://site.example/sub/share/${debate.id}.ko.png`],
      ['twitter:card', 'summary_large_image'],
    ])
  })

  it('promises no picture that there is not', () => {
    const properties = about({ ...PLACE, language: 'en' }).properties?.map(([name]) => name)
    expect(properties).toEqual(['og:title', 'og:locale'])
  })

  it('shows no picture and tells search engines nothing where names are hidden', () => {
    const hidden = about({ ...PLACE, isBlind: true }, disguise(debate))
    expect(hidden.properties?.map(([name]) => name)).toEqual(['og:title', 'og:locale'])
    expect(hidden.structured).toBeUndefined()
  })

  it('has nothing to show for a shared link where the site’s address is not known', () => {
    const unknown = aboutPage(PLACE, debate, 'A title', { folder, base: '/', url: undefined })
    expect(unknown.properties).toBeUndefined()
    expect(unknown.canonical).toBe(`/ko/${debate.id}/`)
  })

  it('leads to the same page in the site’s languages that the debate has', () => {
    expect(about(PLACE).alternates).toEqual([
      { language: 'en', href: `https://site.example/sub/en/${debate.id}/` },
      { language: 'ko', href: `https://site.example/sub/ko/${debate.id}/` },
    ])
  })

  it('leaves quotations to the other pages: comparing has them in its text', () => {
    expect(about(PLACE).structured).not.toHaveProperty('hasPart')
  })
})

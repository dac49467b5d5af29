import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { aDebate } from '#domain/a-debate.ts'
import { downloadsOf } from '#domain/downloads.ts'
import { downloads } from '#i18n/downloads.ja.ts'
import { reading, TextProvider } from '#i18n/use-text.ts'
import { words } from '#i18n/words.ja.ts'
import { DownloadList } from './download-list.tsx'

it('links each file under the name it is saved by, and says on what terms', () => {
  const html = renderToStaticMarkup(
    <TextProvider value={reading('ja', words)}>
      <DownloadList debate={aDebate()} words={downloads} />
    </TextProvider>,
  )
  const links = [...html.matchAll(/<a href="([^"]+)" download="">([^<]+)<\/a>/g)]
  expect(links.map(([, href]) => href)).toEqual(
    downloadsOf('a-debate', 'ja').map(({ path }) => `/${path}`),
  )
  expect(links.map(([, , name]) => name)).toContain('見方')
  expect(html).toContain('CC BY 4.0')
})

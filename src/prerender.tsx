import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { App } from '#app/app.tsx'
import { NotFound } from '#app/not-found.tsx'
import { openPage } from '#app/open-page.ts'
import type { Language } from '#domain/language.ts'
import { type Place, pathOf } from '#domain/place.ts'

export type RenderedPage = {
  readonly title: string
  readonly content: string
  readonly foot?: string
}

/** A page's title, content and foot on paper, rendered by the same app that runs in the browser. */
export async function renderPage(
  place: Place,
  carried: unknown,
  base: string,
  languages: readonly Language[],
): Promise<RenderedPage> {
  const client = new QueryClient()
  const first = await openPage(place, client, carried)
  const { title, foot } = first
  const content = renderToString(
    <App {...{ first, client, languages }} base={base.replace(/\/$/, '')} path={pathOf(place)} />,
  )
  return { title, content, ...(foot && { foot }) }
}

/** The page for an address that leads nowhere, in every language; it needs no script. */
export const renderNotFound = (base: string) => renderToString(<NotFound base={base} />)

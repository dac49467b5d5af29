import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { App } from '#app/app.tsx'
import { NotFound } from '#app/not-found.tsx'
import { openPage } from '#app/open-page.ts'
import type { Debate } from '#domain/debate.ts'
import { type Place, pathOf } from '#domain/place.ts'
import { debateQuery } from '#io/debate-query.ts'

/** A page's content as HTML, rendered by the same app that runs in the browser. */
export async function renderPage(place: Place, debate: Debate, base: string): Promise<string> {
  const client = new QueryClient()
  client.setQueryData(debateQuery(place).queryKey, debate)
  const first = await openPage(place, client)
  return renderToString(
    <App first={first} client={client} base={base.replace(/\/$/, '')} path={pathOf(place)} />,
  )
}

/** The page for an address that leads nowhere, in every language; it needs no script. */
export const renderNotFound = (base: string) => renderToString(<NotFound base={base} />)

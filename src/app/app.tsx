import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Router } from 'wouter'
import type { Page } from './open-page.ts'
import { usePage } from './use-page.ts'

type Props = { first: Page; client: QueryClient; base: string; path?: string }

/** The whole app on one page, which changes as the reader moves through the site. */
export function App({ first, client, base, path }: Props) {
  return (
    <QueryClientProvider client={client}>
      <Router base={base} {...(path !== undefined && { ssrPath: base + path })}>
        <CurrentPage first={first} client={client} />
      </Router>
    </QueryClientProvider>
  )
}

function CurrentPage({ first, client }: Pick<Props, 'first' | 'client'>) {
  const { place, Screen, messages } = usePage(first, client)
  useEffect(() => {
    document.documentElement.dataset.ready = ''
  }, [])
  return <Screen place={place} messages={messages} />
}

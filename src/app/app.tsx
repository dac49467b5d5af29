import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useLayoutEffect } from 'react'
import { Router } from 'wouter'
import type { Language } from '#domain/language.ts'
import type { Page } from './open-page.ts'
import { SiteLanguages } from './site-languages.ts'
import { usePage } from './use-page.ts'

type Props = {
  first: Page
  client: QueryClient
  base: string
  languages: readonly Language[]
  path?: string
  /** Called once the prerendered page is the app's: what a reader ticked meanwhile is read then. */
  onTakeOver?: () => void
}

/** The whole app on one page, which changes as the reader moves through the site. */
export function App({ first, client, base, languages, path, onTakeOver }: Props) {
  return (
    <QueryClientProvider client={client}>
      <Router base={base} {...(path !== undefined && { ssrPath: base + path })}>
        <SiteLanguages value={languages}>
          <CurrentPage first={first} client={client} onTakeOver={onTakeOver} />
        </SiteLanguages>
      </Router>
    </QueryClientProvider>
  )
}

type CurrentProps = Pick<Props, 'first' | 'client'> & { onTakeOver: (() => void) | undefined }

function CurrentPage({ first, client, onTakeOver }: CurrentProps) {
  const { render } = usePage(first, client)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the inputs are React's.
  useLayoutEffect(() => onTakeOver?.(), [])
  useEffect(() => {
    document.documentElement.dataset.ready = ''
  }, [])
  return render()
}

import { QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from '#app/app.tsx'
import { mirrorDevice, readPresent } from '#app/mirror-device.ts'
import { openPage } from '#app/open-page.ts'
import { readSiteLanguages } from '#app/site-languages.ts'
import { DEFAULT_PLACE, readPlace } from '#domain/place.ts'
import { recallDevice } from '#io/device.ts'
import { readPageData } from '#io/page-data.ts'
import { adoptDevice } from '#stores/preferences-store.ts'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Waits for a quiet moment: the page reads and filters without the app. */
const whenIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1500 })
    else setTimeout(resolve, 200)
  })

async function start() {
  const root = document.getElementById('root')
  if (!root) return
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'offlineFirst' } } })
  const place = readPlace(location.pathname.slice(base.length)) ?? DEFAULT_PLACE
  const first = await openPage(place, client, readPageData())
  await whenIdle()
  const languages = readSiteLanguages(document.documentElement)
  const takeOver = () => {
    adoptDevice({ ...recallDevice(), isPresent: readPresent() })
    mirrorDevice()
    first.onTakeOver?.()
  }
  // As a transition React hydrates in slices, between which the page scrolls and its inputs work.
  startTransition(() => {
    hydrateRoot(
      root,
      <App {...{ first, client, base }} languages={languages} onTakeOver={takeOver} />,
    )
  })
}

void start()

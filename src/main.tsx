import { QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from '#app/app.tsx'
import { mirrorDevice, readPresent } from '#app/mirror-device.ts'
import { mirrorSelection, readFirstSelection } from '#app/mirror-selection.ts'
import { openPage } from '#app/open-page.ts'
import { DEFAULT_PLACE, readPlace } from '#domain/place.ts'
import { debateQuery } from '#io/debate-query.ts'
import { recallDevice } from '#io/device.ts'
import { readPageData } from '#io/page-data.ts'
import { adoptDevice } from '#stores/preferences-store.ts'
import { adoptSelection } from '#stores/selection-store.ts'

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Waits for a quiet moment: the page reads and filters without the app. */
const whenIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1500 })
    else setTimeout(resolve, 200)
  })

async function start() {
  const root = document.getElementById('root')
  const debate = readPageData()
  if (!root || !debate) return
  const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'offlineFirst' } } })
  const place = readPlace(location.pathname.slice(base.length)) ?? DEFAULT_PLACE
  client.setQueryData(debateQuery(place).queryKey, debate)
  const first = await openPage(place, client)
  await whenIdle()
  const takeOver = () => {
    adoptSelection(readFirstSelection(debate))
    adoptDevice({ ...recallDevice(), isPresent: readPresent() })
    mirrorSelection(debate)
    mirrorDevice()
  }
  // As a transition React hydrates in slices, between which the page scrolls and its inputs work.
  startTransition(() => {
    hydrateRoot(root, <App first={first} client={client} base={base} onTakeOver={takeOver} />)
  })
}

void start()

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { create } from 'zustand'

const useNothing = create(() => ({ isReady: true }))

/** Nothing at all, with the site's libraries at work. */
function Nothing() {
  const { isReady } = useNothing()
  useEffect(() => {
    if (isReady) document.documentElement.dataset.ready = ''
  }, [isReady])
  return null
}

/** As the site starts: in a quiet moment, so that both pay for React in the same way. */
requestIdleCallback(
  () => {
    const root = document.getElementById('root')
    if (!root) return
    hydrateRoot(
      root,
      <QueryClientProvider client={new QueryClient()}>
        <Router>
          <Nothing />
        </Router>
      </QueryClientProvider>,
    )
  },
  { timeout: 1500 },
)

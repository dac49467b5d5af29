import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Place } from '#domain/place.ts'
import * as compare from './compare-page.tsx'

/** A page with all it needs: it renders at once, never behind a placeholder. */
export type Page = {
  readonly place: Place
  readonly title: string
  /** The source, for the foot of every printed page. */
  readonly foot?: string
  readonly render: () => ReactNode
  /** Called once the prerendered page is the app's: what a reader chose meanwhile is read then. */
  readonly onTakeOver?: () => void
}

/**
 * Opens one screen.
 *
 * Shape:  `carried` is what the page itself carries as its data; without it, the data is fetched.
 * Errors: rejects with a `DebateFailure` when the data can't be had, or with the browser's own error
 *         when a file of the site can't be loaded.
 */
export type Open = (place: Place, client: QueryClient, carried?: unknown) => Promise<Page>

/**
 * Loads the screen of a place and opens it. The home screen comes with the entry, which it shares all
 * but its words with; where the others are is told by a file of its own, which the entry needn't be.
 *
 * Errors: as `Open`.
 */
export const openPage: Open = async (place, client, carried) => {
  const { screen = 'compare' } = place
  const { open } =
    screen === 'compare' ? compare : await (await import('./more-pages.ts')).MORE_PAGES[screen]()
  return open(place, client, carried)
}

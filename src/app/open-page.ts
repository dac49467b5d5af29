import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Place, Screen } from '#domain/place.ts'
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

const guide = () => import('./guide-page.tsx')

/** The home screen comes with the entry, which it shares all but its words with; others come after. */
const OPENERS: Readonly<Record<Screen, () => Promise<{ open: Open }>>> = {
  compare: async () => compare,
  discuss: () => import('./discuss-page.tsx'),
  sources: () => import('./sources-page.tsx'),
  guide,
  notes: guide,
  schools: guide,
}

/** Loads the screen of a place and opens it. Errors: as `Open`. */
export const openPage: Open = async (place, client, carried) => {
  const { open } = await OPENERS[place.screen ?? 'compare']()
  return open(place, client, carried)
}

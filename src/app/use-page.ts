import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { pathOf, readPlace } from '#domain/place.ts'
import { keepPlace, type Spot } from './keep-place.ts'
import { markAddress } from './mark-address.ts'
import { reportFailure } from './navigation-failure.ts'
import { openPage, type Page } from './open-page.ts'

/**
 * The page for the address. The old one stays until the new one has all it needs, and the reader
 * stays at the theme they were at.
 */
export function usePage(first: Page, client: QueryClient): Page {
  const [path] = useLocation()
  const [page, setPage] = useState(first)
  const spot = useRef<Spot>(null)

  useEffect(() => {
    const place = readPlace(path)
    if (!place || pathOf(place) === pathOf(page.place)) return
    let isWanted = true
    openPage(place, client).then(
      (next) => {
        if (!isWanted) return
        reportFailure(undefined)
        spot.current = keepPlace()
        setPage(next)
      },
      (cause: unknown) => isWanted && reportFailure(cause),
    )
    return () => {
      isWanted = false
    }
  }, [path, client, page])

  useLayoutEffect(() => {
    const { documentElement: root } = document
    root.lang = page.place.language
    root.dataset.foot = page.foot ?? ''
    markAddress(root, location)
    document.title = page.title
    spot.current?.restore()
    spot.current = null
  }, [page])

  return page
}

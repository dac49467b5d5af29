import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Sizes from the largest to the one where all type has its least size; then it is paged. */
const SIZES = 7
/** On a phone the page scrolls as any other; the same query stands in stage.css. */
const SCROLLS = '(width < 820px), (height < 500px)'

export type Fit = {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly part: number
  readonly parts: number
  /** Shows another part. Shape: whether there was one. */
  readonly turn: (by: 1 | -1) => boolean
}

/**
 * Makes what stands in a room fit it: first smaller, down to the least legible size, then in parts,
 * side by side in columns as wide as the room, of which one is shown at a time.
 */
export function useFit(key: string): Fit {
  const ref = useRef<HTMLDivElement>(null)
  const [{ part, parts }, setShown] = useState({ part: 0, parts: 1 })

  const measure = useCallback(() => {
    const room = ref.current
    if (!room) return
    const parts = fitted(room)
    setShown((shown) => {
      const part = Math.min(shown.part, parts - 1)
      return shown.parts === parts && shown.part === part ? shown : { part, parts }
    })
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another spot begins at its first part.
  useLayoutEffect(() => setShown(({ parts }) => ({ part: 0, parts })), [key])
  // After each render: a count, a mark or a name may have changed the room it needs.
  useLayoutEffect(measure)
  useLayoutEffect(() => {
    const room = ref.current
    if (room) room.scrollLeft = part * columnOf(room)
  })
  useEffect(() => {
    const room = ref.current
    if (!room) return
    const observer = new ResizeObserver(measure)
    observer.observe(room)
    void document.fonts.ready.then(measure)
    // The browser scrolls to what is focused or found in the page: the part shown follows.
    const onScroll = () => {
      const at = Math.round(room.scrollLeft / columnOf(room))
      setShown((shown) => (shown.part === at ? shown : { ...shown, part: at }))
    }
    room.addEventListener('scrollend', onScroll)
    return () => {
      observer.disconnect()
      room.removeEventListener('scrollend', onScroll)
    }
  }, [measure])

  const turn = (by: 1 | -1) => {
    const to = part + by
    if (to < 0 || to >= parts) return false
    setShown({ part: to, parts })
    return true
  }
  return { ref, part, parts, turn }
}

/** How far one column is from the next. Units: CSS pixels. */
const columnOf = (room: HTMLElement) =>
  room.clientWidth + (Number.parseFloat(getComputedStyle(room).columnGap) || 0)

const isTooMuch = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement) =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1

/** Sets the size at which all fits. Shape: in how many parts it is shown. */
function fitted(room: HTMLElement): number {
  delete room.dataset.parts
  if (matchMedia(SCROLLS).matches) {
    delete room.dataset.fit
    return 1
  }
  for (let size = 0; size < SIZES; size++) {
    room.dataset.fit = String(size)
    if (!isTooMuch(room)) return 1
  }
  room.dataset.parts = ''
  return Math.max(1, Math.round((room.scrollWidth + 1) / columnOf(room)))
}

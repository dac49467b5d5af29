import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'
import { hold, letGo, useHand } from '#stores/hand-store.ts'
import { pin, useSelection } from '#stores/selection-store.ts'

/** Long enough that a pointer on its way elsewhere picks nothing up. */
const INTENT_MS = 90

/** Whether one of these relations is held or pinned. */
export function useIsForward(relationIds: readonly string[]): boolean {
  const isHeld = useHand(({ held }) => held.some((id) => relationIds.includes(id)))
  const isPinned = useSelection(({ pinned }) => relationIds.includes(pinned))
  return isHeld || isPinned
}

const handleOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-bridges]') : null

const relationsOf = (handle: HTMLElement) => handle.dataset.bridges?.split(' ') ?? []

const signOf = (relationId: string) =>
  document.querySelector<HTMLElement>(`.bridge-sign[data-bridges="${relationId}"]`)

/**
 * Bridges in hand: pointing at a number or sign, or focusing it, brings its relations forward; a
 * press pins one, a second press or Escape lets it go. Listens once for the whole table.
 */
export function useBridgeHandlers() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const cameFrom = useRef<HTMLElement>(null)

  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      const { pinned } = useSelection.getState()
      if (press.key !== 'Escape' || pinned === '' || document.querySelector(':popover-open')) return
      pin(pinned)
      if (handleOf(press.target ?? document)) cameFrom.current?.focus()
      cameFrom.current = null
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  const release = () => {
    clearTimeout(timer.current)
    letGo()
  }
  return {
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      const handle = handleOf(target)
      if (!handle || pointerType === 'touch') return
      clearTimeout(timer.current)
      timer.current = setTimeout(() => hold(relationsOf(handle)), INTENT_MS)
    },
    onPointerOut: ({ target }: PointerEvent) => handleOf(target) && release(),
    onFocus: ({ target }: FocusEvent) => {
      const handle = handleOf(target)
      if (handle?.matches(':focus-visible')) hold(relationsOf(handle))
    },
    onBlur: ({ target }: FocusEvent) => handleOf(target) && release(),
    onClick: (press: MouseEvent) => {
      const handle = handleOf(press.target)
      if (!handle || press.ctrlKey || press.metaKey || press.shiftKey) return
      const isByKey = press.detail === 0
      const isListed = !isByKey && !signOf(relationsOf(handle)[0] ?? '')
      if (!isListed) press.preventDefault() // what is listed may be out of sight: the link leads there
      if (isByKey) return cross(handle)
      const next = nextOf(handle)
      pin(next)
      // On a phone, where views are stacked, the relation stands under them.
      document.getElementById(next)?.scrollIntoView({ block: 'nearest' })
    },
  }

  /** By key, or with a screen reader: over to the relation, and back to where one came from. */
  function cross(handle: HTMLElement) {
    const [first = ''] = relationsOf(handle)
    const { pinned } = useSelection.getState()
    if (!handle.matches('.bridge-sign')) {
      cameFrom.current = handle
      if (pinned !== first) pin(first)
      ;(signOf(first) ?? document.getElementById(first))?.focus()
      return
    }
    const back = cameFrom.current?.isConnected
      ? cameFrom.current
      : document.querySelector<HTMLElement>(`.port-link[data-bridges~="${first}"]`)
    cameFrom.current = null
    if (pinned === first) pin(first)
    back?.focus()
  }
}

/** Which relation a press pins: the handle's first, then its next, and after its last none. */
function nextOf(handle: HTMLElement): string {
  const ids = relationsOf(handle)
  const { pinned } = useSelection.getState()
  const place = ids.indexOf(pinned)
  return place === -1 ? (ids[0] ?? '') : (ids[place + 1] ?? pinned)
}

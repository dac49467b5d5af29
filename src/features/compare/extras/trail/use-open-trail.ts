import { type RefObject, useLayoutEffect } from 'react'
import { closeDialog } from '#stores/dialog-store.ts'

// Without a class of its own, which thirty views would carry.
const TRAIL_LINK = '.provenance > span + a'

const wayTo = (anchor: string) =>
  document.getElementById(anchor)?.querySelector<HTMLElement>(TRAIL_LINK)

/**
 * Opens a trail beside its view and moves the focus there. Escape and the link it was opened with close
 * it and bring the focus back; so does, without that, a press or the focus anywhere else.
 *
 * Shape: closes it and brings the focus back.
 */
export function useOpenTrail(panel: RefObject<HTMLElement | null>, anchor: string) {
  useLayoutEffect(() => {
    const opened = panel.current
    const link = wayTo(anchor)
    if (!opened || !link) return
    const { dataset } = document.getElementById(anchor) ?? link
    dataset.trail = ''
    link.ariaExpanded = 'true'
    opened.showPopover({ source: link })
    opened.focus({ preventScroll: true })
    const listening = listen(opened, link)
    return () => {
      listening.abort()
      delete dataset.trail
      link.ariaExpanded = null
    }
  }, [panel, anchor])
  return () => goBack(wayTo(anchor))
}

function goBack(link: HTMLElement | null | undefined) {
  link?.focus()
  closeDialog()
}

function listen(opened: HTMLElement, link: HTMLElement) {
  const listening = new AbortController()
  const { signal } = listening
  const isElsewhere = ({ target }: Event) =>
    !(target instanceof Node && (opened.contains(target) || link.contains(target)))
  const leave = (event: Event) => {
    event.preventDefault()
    event.stopPropagation() // Escape would let go of a pinned relation too, a press open the trail again
    goBack(link)
  }
  let beganElsewhere = false
  const begin = (press: Event) => {
    beganElsewhere = isElsewhere(press)
  }
  // Not at its beginning: a finger that scrolls the page closes nothing.
  const end = (press: Event) => beganElsewhere && isElsewhere(press) && closeDialog()
  const onKey = (press: KeyboardEvent) => press.key === 'Escape' && leave(press)
  document.addEventListener('keydown', onKey, { capture: true, signal })
  document.addEventListener('pointerdown', begin, { signal })
  document.addEventListener('pointerup', end, { signal })
  document.addEventListener('focusin', (move) => isElsewhere(move) && closeDialog(), { signal })
  link.addEventListener('click', leave, { signal })
  return listening
}

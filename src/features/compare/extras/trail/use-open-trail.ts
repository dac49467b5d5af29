import { type RefObject, useLayoutEffect } from 'react'
import { closeDialog } from '#stores/dialog-store.ts'

// Without a class of its own, which thirty views would carry.
const TRAIL_LINK = '.provenance > span + a'

/**
 * Opens a trail beside its view and moves the focus there. Escape and the link it was opened with close
 * it and bring the focus back; so does, without that, a press or the focus anywhere else.
 */
export function useOpenTrail(panel: RefObject<HTMLElement | null>, anchor: string) {
  useLayoutEffect(() => {
    const opened = panel.current
    const view = document.getElementById(anchor)
    const link = view?.querySelector<HTMLElement>(TRAIL_LINK)
    if (!opened || !view || !link) return
    view.dataset.trail = ''
    link.ariaExpanded = 'true'
    opened.showPopover({ source: link })
    opened.focus({ preventScroll: true })
    const listening = listen(opened, link)
    return () => {
      listening.abort()
      delete view.dataset.trail
      link.ariaExpanded = null
    }
  }, [panel, anchor])
}

function listen(opened: HTMLElement, link: HTMLElement) {
  const listening = new AbortController()
  const { signal } = listening
  const isElsewhere = ({ target }: Event) =>
    !(target instanceof Node && (opened.contains(target) || link.contains(target)))
  const leave = (event: Event) => {
    event.preventDefault()
    event.stopPropagation() // Escape would let go of a pinned relation too, a press open the trail again
    link.focus()
    closeDialog()
  }
  let beganElsewhere = false
  document.addEventListener('keydown', (press) => press.key === 'Escape' && leave(press), {
    capture: true,
    signal,
  })
  link.addEventListener('click', leave, { signal })
  document.addEventListener(
    'pointerdown',
    (press) => {
      beganElsewhere = isElsewhere(press)
    },
    { signal },
  )
  // Not at its beginning: a finger that scrolls the page closes nothing.
  document.addEventListener(
    'pointerup',
    (press) => beganElsewhere && isElsewhere(press) && closeDialog(),
    { signal },
  )
  document.addEventListener('focusin', (move) => isElsewhere(move) && closeDialog(), { signal })
  return listening
}

import { useSyncExternalStore } from 'react'

const watch = (callback: () => void) => {
  document.addEventListener('fullscreenchange', callback)
  return () => document.removeEventListener('fullscreenchange', callback)
}

/** Whether the page fills the screen, and how to change that; a browser may refuse. */
export function useFullScreen() {
  const isFull = useSyncExternalStore(
    watch,
    () => document.fullscreenElement !== null,
    () => false,
  )
  const toggle = () => {
    const asked = isFull
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.()
    asked?.catch(() => {}) // refused: the lesson goes on in the window
  }
  return { isFull, toggle }
}

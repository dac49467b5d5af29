import { usePreferences } from '#stores/preferences-store.ts'
import { markSwitch } from './mark-switches.ts'

/** Keeps the colours and the size of the page as chosen. */
export function mirrorDevice() {
  const { documentElement: root } = document
  usePreferences.subscribe(({ scheme, isPresent }) => {
    if (scheme === 'system') delete root.dataset.scheme
    else root.dataset.scheme = scheme
    markSwitch(root, 'present', isPresent)
  })
}

/** Whether the page's own switch for projector size is on, whoever turned it. */
export const readPresent = () =>
  document.querySelector<HTMLInputElement>('#present')?.checked ?? false

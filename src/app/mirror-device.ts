import { usePreferences } from '#stores/preferences-store.ts'

/** Keeps the colours of the page as chosen. */
export function mirrorDevice() {
  const { documentElement: root } = document
  usePreferences.subscribe(({ scheme }) => {
    if (scheme === 'system') delete root.dataset.scheme
    else root.dataset.scheme = scheme
  })
}

/** Whether the page's own switch for projector size is on, whoever turned it. */
export const readPresent = () =>
  document.querySelector<HTMLInputElement>('#present')?.checked ?? false

import { useEffect } from 'react'
import type { Theme } from '#domain/debate.ts'
import { showKeys } from '#stores/dialog-store.ts'
import { usePreferences } from '#stores/preferences-store.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))

/** Single keys; each reader can switch them off. What they do comes with the first of them. */
export function useKeys(themes: readonly Theme[]) {
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      if (isForAnother(press)) return
      if (press.key === '?') showKeys()
      else if (usePreferences.getState().hasShortcuts) {
        if (press.key === '/') press.preventDefault() // the browser's own quick search
        import('./act-on-key.ts').then(
          ({ actOn }) => actOn(press.key, themes),
          () => undefined, // off the network: every key has a control beside it
        )
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [themes])
}

/** Whether a key is meant for the browser, a field or a dialog. */
const isForAnother = ({ ctrlKey, metaKey, altKey, target }: KeyboardEvent) =>
  ctrlKey ||
  metaKey ||
  altKey ||
  isTyping(target) ||
  document.querySelector('dialog[open]') !== null

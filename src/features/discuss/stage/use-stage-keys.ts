import { useEffect, useRef } from 'react'
import { usePreferences } from '#stores/preferences-store.ts'

/** What a key can ask for. */
export type StageActions = {
  readonly next: () => void
  readonly back: () => void
  readonly first: () => void
  readonly last: () => void
  readonly blank: () => void
  readonly leave: () => void
  readonly fullScreen: () => void
  readonly timer: () => void
  readonly menu: () => void
}

/** What clickers send, and what presenters are used to. These work whatever the preferences. */
const CLICKER: Readonly<Record<string, keyof StageActions>> = {
  PageDown: 'next',
  PageUp: 'back',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  Escape: 'leave',
}

/** Single keys that a reader can switch off. */
const SHORTCUTS: Readonly<Record<string, keyof StageActions>> = {
  f: 'fullScreen',
  t: 'timer',
  m: 'menu',
}

/** Fields keep the keys that edit; a clicker's own go through. */
const EDITING = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])

/** Clicker and keyboard: keys act on what the screen shows when they are pressed. */
export function useStageKeys(actions: StageActions) {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      const action = actionFor(press)
      if (!action) return
      press.preventDefault()
      // What is half typed is kept before the field is gone.
      if (isTyping(press.target)) press.target.blur()
      if (action !== 'leave' || !isTyping(press.target)) latest.current[action]()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

const isTyping = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('input, textarea')

function actionFor({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) {
  if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return undefined
  if (isTyping(target) && EDITING.has(key)) return undefined
  if (key === ' ') return document.activeElement === document.body ? 'next' : undefined
  if (!usePreferences.getState().hasShortcuts) return CLICKER[key]
  if (/^\d$/.test(key) && !isTyping(target)) focusFirstCount()
  return CLICKER[key] ?? (isTyping(target) ? undefined : SHORTCUTS[key.toLowerCase()])
}

/** A digit goes to the first answer that isn't counted yet, or to the one in focus. */
function focusFirstCount() {
  const row = document.activeElement?.closest('.count-row')
  const field =
    row?.querySelector<HTMLInputElement>('input') ??
    document.querySelector<HTMLInputElement>('.count-row input[data-open]') ??
    document.querySelector<HTMLInputElement>('.count-row input')
  field?.focus()
}

import { useEffect } from 'react'
import type { Theme } from '#domain/debate.ts'
import { showKeys } from '#stores/dialog-store.ts'
import { usePreferences } from '#stores/preferences-store.ts'
import { choose, showEverything, useSelection } from '#stores/selection-store.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))

/** Single keys: numbers choose themes, J and K go from view to view; each reader can switch them off. */
export function useKeys(themes: readonly Theme[]) {
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      if (isForAnother(press)) return
      if (press.key === '?') showKeys()
      else if (usePreferences.getState().hasShortcuts) actOn(press, themes)
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

function actOn(press: KeyboardEvent, themes: readonly Theme[]) {
  const { key } = press
  if (key === '0') showEverything()
  else if (key === 'j') goToView(1)
  else if (key === 'k') goToView(-1)
  else if (key === '/') {
    press.preventDefault() // the browser's own quick search, or the sign in the field
    goToSearch()
  }
  const theme = /^[1-9]$/.test(key) && themes[Number(key) - 1]
  if (theme) choose('themes', theme.id, !useSelection.getState().themes.includes(theme.id))
}

/** Focuses the view after or before the one in focus, or, with none, the first in sight. */
function goToView(step: 1 | -1) {
  const views = [...document.querySelectorAll<HTMLElement>('article.view')].filter(
    ({ offsetHeight }) => offsetHeight > 0,
  )
  const current = views.findIndex((view) => view.contains(document.activeElement))
  const inSight = views.findIndex((view) => view.getBoundingClientRect().top >= 0)
  const next = current === -1 ? inSight : current + step
  const view = views[Math.min(Math.max(next, 0), views.length - 1)]
  view?.focus({ preventScroll: true })
  view?.scrollIntoView({ block: 'start' })
}

function goToSearch() {
  const details = document.querySelector<HTMLDetailsElement>('.more-filters')
  if (details) details.open = true
  document.querySelector<HTMLElement>('#search-words')?.focus()
}

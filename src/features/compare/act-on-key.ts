import type { Theme } from '#domain/debate.ts'
import { choose, showEverything, useSelection } from '#stores/selection-store.ts'

/** What a single key does: numbers choose themes, J and K go from view to view, a slash to the search. */
export function actOn(key: string, themes: readonly Theme[]) {
  if (key === '0') showEverything()
  else if (key === 'j') goToView(1)
  else if (key === 'k') goToView(-1)
  else if (key === '/') goToSearch()
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

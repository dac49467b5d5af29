import { isEverything, readSelection, type Selection, writeSelection } from '#domain/selection.ts'
import { adoptSelection, useSelection } from '#stores/selection-store.ts'

/** What the page's own inputs say, ticked by the boot script or by a reader quicker than the app. */
export function readInputs(themeIds: readonly string[]): Selection {
  const ticked = (name: string) =>
    [...document.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)]
      .map(({ value }) => value)
      .join(',')
  return readSelection(`?theme=${ticked('theme')}&lens=${ticked('lens')}`, themeIds)
}

/**
 * Keeps the URL a mirror of the selection: a choice pushes an entry, back and forward only set the
 * store. Nothing else reads the query after the start.
 */
export function mirrorSelection(themeIds: readonly string[]) {
  const mirror = (selection: Selection) => {
    const inOrder = readSelection(writeSelection(selection), themeIds)
    const search = writeSelection(inOrder, location.search)
    if (isEverything(inOrder)) delete document.documentElement.dataset.opened
    const shown = readSelection(location.search, themeIds)
    if (writeSelection(shown) === writeSelection(inOrder)) return
    history.pushState(history.state, '', location.pathname + search + location.hash)
  }
  mirror(useSelection.getState())
  useSelection.subscribe(mirror)
  addEventListener('popstate', () => adoptSelection(readSelection(location.search, themeIds)))
}

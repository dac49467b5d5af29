import type { Debate } from '#domain/debate.ts'
import {
  type Choices,
  choicesOf,
  isEverything,
  readSelection,
  type Selection,
  SWITCHES,
  writeSelection,
} from '#domain/selection.ts'
import { adoptSelection, isForPrint, useSelection } from '#stores/selection-store.ts'
import { markSwitch } from './mark-switches.ts'
import { showTask } from './show-task.ts'

/** After a pause in typing, so that no letter becomes an entry of its own. */
const TYPING_PAUSE_MS = 300

/**
 * The selection to begin with: what the page's own inputs say, ticked by the boot script or by a
 * reader quicker than the app, and for what has no input yet, the URL.
 */
export function readFirstSelection(debate: Debate): Selection {
  const ticked = (name: string) =>
    [...document.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)]
      .map(({ value }) => value)
      .join(',')
  const query = new URLSearchParams(location.search)
  for (const name of ['theme', 'lens', 'switch']) query.set(name, ticked(name))
  return readSelection(`?${query}`, choicesOf(debate))
}

/**
 * Keeps the URL a mirror of the selection: a choice pushes an entry, typing replaces the present one
 * after a pause, back and forward only set the store. Nothing else reads the query after the start.
 */
export function mirrorSelection(debate: Debate) {
  const choices = choicesOf(debate)
  let timer: ReturnType<typeof setTimeout> | undefined
  const { documentElement: root } = document
  const mirror = (selection: Selection, before: Selection) => {
    for (const one of SWITCHES) markSwitch(root, one, selection.switches.includes(one))
    if (isForPrint()) return
    if (isEverything(selection)) delete root.dataset.opened
    clearTimeout(timer)
    if (!isTyped(selection, before)) write(selection, choices, 'pushState')
    else timer = setTimeout(() => write(selection, choices, 'replaceState'), TYPING_PAUSE_MS)
  }
  write(useSelection.getState(), choices, 'replaceState')
  useSelection.subscribe(mirror)
  addEventListener('hashchange', () => showTask(root, location.hash))
  addEventListener('popstate', () => adoptSelection(readSelection(location.search, choices)))
}

const isTyped = (selection: Selection, before: Selection) =>
  writeSelection({ ...selection, words: '' }) === writeSelection({ ...before, words: '' }) &&
  selection.words !== before.words

function write(selection: Selection, choices: Choices, how: 'pushState' | 'replaceState') {
  const inOrder = readSelection(writeSelection(selection), choices)
  const shown = readSelection(location.search, choices)
  if (writeSelection(shown) === writeSelection(inOrder)) return
  const search = writeSelection(inOrder, location.search)
  history[how](history.state, '', location.pathname + search + location.hash)
}

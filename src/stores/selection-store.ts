import { create } from 'zustand'
import { EVERYTHING, type Filter, type Selection, without } from '#domain/selection.ts'

/** What the reader chose to see of the debate on the screen. The URL only mirrors it. */
export const useSelection = create<Selection>()(() => EVERYTHING)

/** The lists of a selection that items are added to and removed from. */
type List = 'themes' | 'lenses' | 'speakers' | 'kinds' | 'switches'

/** Takes over a whole selection, as read from the page's inputs or a URL. */
export const adoptSelection = (selection: Selection) => useSelection.setState(selection, true)

let beforePrint: Selection | undefined

/** Whether the selection stands only for what is being printed: nothing may follow it then. */
export const isForPrint = () => beforePrint !== undefined

/** Shows another selection until `endPrint`, as if nobody had chosen it. */
export function showForPrint(selection: Selection) {
  beforePrint ??= useSelection.getState()
  adoptSelection(selection)
}

/** Brings back what was chosen before printing. Errors: none; without `showForPrint`, does nothing. */
export function endPrint() {
  if (beforePrint) adoptSelection(beforePrint)
  beforePrint = undefined
}

/** Adds an item to one list of the selection, or removes it. Errors: none; twice changes nothing. */
export function choose<Name extends List>(
  name: Name,
  item: Selection[Name][number],
  isChosen: boolean,
) {
  useSelection.setState((selection) => {
    const list: readonly string[] = selection[name]
    const others = list.filter((one) => one !== item)
    return { [name]: isChosen ? [...others, item] : others }
  })
}

/** Looks for words. */
export const searchFor = (words: string) => useSelection.setState({ words })

/** Holds a relation in sight, or lets go of it when it is held already. */
export const pin = (relationId: string) =>
  useSelection.setState(({ pinned }) => ({ pinned: pinned === relationId ? '' : relationId }))

/** Empties one filter. */
export const loosen = (filter: Filter) =>
  useSelection.setState((selection) => without(selection, filter))

/** Empties all filters; what is switched stays as a teacher set it. */
export const showEverything = () =>
  useSelection.setState(({ switches }) => ({ ...EVERYTHING, switches }))

import { create } from 'zustand'
import { EVERYTHING, type Lens, type Selection } from '#domain/selection.ts'

/** What the reader chose to see of the debate on the screen. The URL only mirrors it. */
export const useSelection = create<Selection>()(() => EVERYTHING)

const withChoice = <Item>(list: readonly Item[], item: Item, isChosen: boolean) =>
  isChosen ? [...list.filter((one) => one !== item), item] : list.filter((one) => one !== item)

/** Takes over a whole selection, as read from the page's inputs or a URL. */
export const adoptSelection = (selection: Selection) => useSelection.setState(selection, true)

/** Adds or removes a theme. Errors: none; choosing twice changes nothing. */
export const chooseTheme = (themeId: string, isChosen: boolean) =>
  useSelection.setState(({ themes }) => ({ themes: withChoice(themes, themeId, isChosen) }))

/** Adds or removes a lens. Errors: none; choosing twice changes nothing. */
export const chooseLens = (lens: Lens, isChosen: boolean) =>
  useSelection.setState(({ lenses }) => ({ lenses: withChoice(lenses, lens, isChosen) }))

export const showEverything = () => adoptSelection(EVERYTHING)

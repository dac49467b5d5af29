import { create } from 'zustand'

/** What a dialog takes away: one view (by its id, in one theme), or the page as it is shown. */
export type Taken = { readonly themeId: string; readonly viewId: string } | 'page'

type Dialog =
  | { readonly shown: 'none' }
  | { readonly shown: 'keys' }
  | { readonly shown: 'take'; readonly taken: Taken }

/** The dialog in sight. */
export const useDialog = create<Dialog>()(() => ({ shown: 'none' }))

export const showKeys = () => useDialog.setState({ shown: 'keys' }, true)

export const showTake = (taken: Taken) => useDialog.setState({ shown: 'take', taken }, true)

export const closeDialog = () => useDialog.setState({ shown: 'none' }, true)

import { create } from 'zustand'

/** One view, in one theme. */
export type ViewAt = { readonly themeId: string; readonly viewId: string }

/** What a dialog takes away: one view, or the page as it is shown. */
export type Taken = ViewAt | 'page'

type Dialog =
  | { readonly shown: 'none' }
  | { readonly shown: 'keys' }
  | { readonly shown: 'take'; readonly taken: Taken }
  | { readonly shown: 'trail'; readonly of: ViewAt }

/** What is open on top of the page: one thing at a time. */
export const useDialog = create<Dialog>()(() => ({ shown: 'none' }))

export const showKeys = () => useDialog.setState({ shown: 'keys' }, true)

export const showTake = (taken: Taken) => useDialog.setState({ shown: 'take', taken }, true)

export const showTrail = (of: ViewAt) => useDialog.setState({ shown: 'trail', of }, true)

export const closeDialog = () => useDialog.setState({ shown: 'none' }, true)

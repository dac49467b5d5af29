import type { View } from '#domain/debate.ts'

/** A view's id on the page: its own in its first theme, so that links stay short, else the theme's too. */
export const viewAnchor = (view: View, themeId: string) =>
  view.themes[0] === themeId ? view.id : `${themeId}--${view.id}`

import type { Screen } from '#domain/place.ts'
import type { Open } from './open-page.ts'

const guide = () => import('./guide-page.tsx')

/** The screens besides the home screen, each loaded when it is opened. */
export const MORE_PAGES: Readonly<
  Record<Exclude<Screen, 'compare'>, () => Promise<{ open: Open }>>
> = {
  discuss: () => import('./discuss-page.tsx'),
  sources: () => import('./sources-page.tsx'),
  guide,
  notes: guide,
  schools: guide,
}

import { useEffect } from 'react'
import type { Theme } from '#domain/debate.ts'
import { usePreferences } from '#stores/preferences-store.ts'
import { choose, showEverything, useSelection } from '#stores/selection-store.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))

/** Number keys choose themes, 0 shows everything; each reader can switch them off. */
export function useThemeKeys(themes: readonly Theme[]) {
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      const hasModifier = press.ctrlKey || press.metaKey || press.altKey
      if (hasModifier || isTyping(press.target) || !/^\d$/.test(press.key)) return
      if (!usePreferences.getState().hasShortcuts) return
      if (press.key === '0') showEverything()
      const theme = themes[Number(press.key) - 1]
      if (theme) choose('themes', theme.id, !useSelection.getState().themes.includes(theme.id))
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [themes])
}

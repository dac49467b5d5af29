import { useMemo } from 'react'
import type { Debate } from '#domain/debate.ts'
import { arePair, seatSpeakers } from '#domain/seating.ts'
import { layTheme } from '#domain/theme-stack.ts'
import { SignSprite } from '#pieces/sign-sprite.tsx'
import { TermMeanings } from '#pieces/term-buttons.tsx'
import { usePreferences } from '#stores/preferences-store.ts'
import { Dialogs } from './dialogs.tsx'
import { Filters } from './filters.tsx'
import { Footnotes } from './footnotes.tsx'
import { GistTable } from './gist-table.tsx'
import { MoreSwitch } from './more-switch.tsx'
import { Opening } from './opening.tsx'
import { Overview } from './overview.tsx'
import { SpeakerBar } from './speaker-bar.tsx'
import { Task } from './task.tsx'
import { ThemeSection } from './theme-section.tsx'
import { useBridgeHandlers } from './use-hand.ts'
import { useKeys } from './use-keys.ts'
import { WhatNext } from './what-next.tsx'
import { WordMarks } from './word-marks.tsx'

type Props = {
  debate: Debate
  /** Hears why a part that loads later could not be had. */
  onFailure: (cause: unknown) => void
}

/** The side-by-side screen: views across the table, or of more than two speakers in stacks, by theme. */
export function CompareScreen({ debate, onFailure }: Props) {
  const isSwapped = usePreferences((preferences) => preferences.isSwapped)
  const seating = useMemo(() => seatSpeakers(debate, isSwapped), [debate, isSwapped])
  const tables = useMemo(() => {
    const speakers = seating.map(({ speaker }) => speaker)
    return debate.themes.map((theme) => layTheme(debate, theme.id, speakers))
  }, [debate, seating])
  const bridgeHandlers = useBridgeHandlers()
  useKeys(debate.themes)
  return (
    <main
      className={`compare ${debate.isBlind ? 'blind' : 'named'} ${arePair(seating) ? `first-${seating[0]?.mark}` : 'many'}`}
    >
      <SignSprite />
      <Opening debate={debate} seating={seating} />
      <MoreSwitch />
      <Overview debate={debate} seating={seating} tables={tables} />
      <Filters debate={debate} />
      <Task />
      <SpeakerBar seating={seating} />
      <WordMarks debate={debate} seating={seating}>
        <div id="themes" tabIndex={-1} {...bridgeHandlers}>
          {debate.themes.map((theme, index) => {
            const table = tables[index]
            return (
              table && (
                <ThemeSection
                  key={theme.id}
                  debate={debate}
                  theme={theme}
                  number={index + 1}
                  seating={seating}
                  table={table}
                />
              )
            )
          })}
        </div>
        <GistTable debate={debate} seating={seating} />
      </WordMarks>
      <WhatNext debate={debate} />
      <Dialogs debate={debate} onFailure={onFailure} />
      <Footnotes isBlind={debate.isBlind} />
      <TermMeanings terms={debate.glossary} />
    </main>
  )
}

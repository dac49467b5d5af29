import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Debate } from '#domain/debate.ts'
import { hidesRelations } from '#domain/finding.ts'
import { EVERYTHING, isEverything, type Selection } from '#domain/selection.ts'
import type { ExtraWords } from '#i18n/extras.en.ts'
import { useText } from '#i18n/use-text.ts'
import { endPrint, showForPrint, useSelection } from '#stores/selection-store.ts'

type Props = { debate: Debate; words: ExtraWords }

/** Printing: what is shown and, where something is left out, everything. */
export function PrintChoice({ debate, words }: Props) {
  const { say } = useText()
  // As it was when the dialog opened: a button must not vanish under the finger while it prints.
  const [isWhole] = useState(() => showsAll(debate, useSelection.getState()))
  useEffect(() => endPrint, [])
  return (
    <>
      <button type="button" className="button" onClick={() => print()}>
        {isWhole ? say.print : words.printShown}
      </button>
      {!isWhole && (
        <button type="button" className="button" onClick={() => printEverything(debate)}>
          {words.printAll}
        </button>
      )}
      <p className="text-quiet">{isWhole ? words.linesHint : words.printHint}</p>
    </>
  )
}

const showsAll = (debate: Debate, selection: Selection) =>
  isEverything(selection) && !hidesRelations(debate, selection)

/** Prints every theme, view and relation; afterwards the screen shows what it showed. */
function printEverything(debate: Debate) {
  const { switches } = useSelection.getState()
  const others = switches.filter((name) => name !== 'relations')
  addEventListener('afterprint', endPrint, { once: true })
  flushSync(() =>
    showForPrint({
      ...EVERYTHING,
      switches: debate.isBlind ? ['relations', ...others] : others,
    }),
  )
  print()
}

import { useEffect, useState } from 'react'
import type { Debate } from '#domain/debate.ts'
import { countShown } from '#domain/selection.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useSelection } from '#stores/selection-store.ts'

/** Long enough that a reader ticking three themes hears one sentence, not three. */
const PAUSE_MS = 500

/** What the filters show, as a sentence: seen at once, spoken once the choosing pauses. */
export function ShownStatus({ debate }: { debate: Debate }) {
  const say = useCompareText()
  const selection = useSelection()
  const sentence = say.shown(countShown(debate, selection), debate.themes.length)
  const [said, setSaid] = useState(sentence)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <div className="needs-script">
      <p aria-hidden="true">{sentence}</p>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}

import { useEffect, useState } from 'react'
import type { Debate } from '#domain/debate.ts'
import { countShown, findLoosenings } from '#domain/finding.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { loosen, useSelection } from '#stores/selection-store.ts'
import { findingOf } from './use-finding.ts'

/** Long enough that a reader ticking three themes hears one sentence, not three. */
const PAUSE_MS = 500

/** What the filters show, as a sentence: seen at once, spoken once the choosing pauses. */
export function ShownStatus({ debate }: { debate: Debate }) {
  const say = useCompareText()
  const selection = useSelection()
  const shown = countShown(findingOf(debate, selection))
  const sentence = say.shown(shown, debate.themes.length)
  const [said, setSaid] = useState(sentence)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <div className="needs-script shown">
      <p aria-hidden="true">{sentence}</p>
      <p role="status" className="unseen">
        {said}
      </p>
      {shown.themes === 0 && <Remedies debate={debate} />}
    </div>
  )
}

/** Where nothing is found: which filter to give up, and doing so. */
function Remedies({ debate }: { debate: Debate }) {
  const say = useCompareText()
  const selection = useSelection()
  return findLoosenings(debate, selection).map(({ filter, views }) => (
    <button key={filter} type="button" className="button" onClick={() => loosen(filter)}>
      {say.loosen(say.filterNames[filter], views)}
    </button>
  ))
}

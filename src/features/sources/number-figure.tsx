import type { Fact } from '#domain/debate.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor } from '#pieces/anchors.ts'

/** A fact that stands alone: its number, large. */
export function NumberFigure({ fact }: { fact: Fact }) {
  const { read } = useText()
  const say = useSourcesText()
  return (
    <div id={evidenceAnchor('fact', fact.id)}>
      <p className="count-number">
        <b>{say.rounded(fact.value)}</b> <span>{read(fact.unit)}</span>
      </p>
      <p>{say.inYear(read(fact.label), fact.year)}</p>
    </div>
  )
}

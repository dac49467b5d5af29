import type { Debate, ReferenceId } from '#domain/debate.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { SourceName } from '#pieces/source-name.tsx'

type Props = { debate: Debate; source: ReferenceId }

/** Which document something rests on, and the way there. */
export function SourceLine({ debate, source }: Props) {
  const say = useSourcesText()
  return (
    <span className="source-line">
      <span className="label">{say.source}</span> <SourceName debate={debate} source={source} />
    </span>
  )
}

import type { Debate, ReferenceId } from '#domain/debate.ts'
import { useText } from '#i18n/use-text.ts'

type Props = { debate: Debate; source: ReferenceId }

/** A document's publisher, linked to the document. */
export function SourceName({ debate, source }: Props) {
  const { read } = useText()
  const reference = debate.references.find(({ id }) => id === source)
  const { url } = reference ?? debate.source
  return (
    <a href={url}>
      {reference ? (
        <cite lang={reference.language}>{reference.publisher}</cite>
      ) : (
        <cite>{read(debate.source.publisher)}</cite>
      )}
    </a>
  )
}

import type { NativeName as Native } from '#domain/debate.ts'
import { useText } from '#i18n/use-text.ts'

type Props = {
  /** The name as it stands above, which is not said twice. */
  name: string
  native: readonly Native[]
}

/** A name in the scripts of its own, with an aid to reading it where the reader's language has one. */
export function NativeName({ name, native }: Props) {
  const { language } = useText()
  return (
    <p className="native" translate="no">
      {native.map(({ text, reading, language: script }) => {
        const aid = script === language && reading
        const shown = text === name ? aid : [text, aid].filter(Boolean).join(' ')
        return (
          shown && (
            <span key={text} lang={script}>
              {shown}
            </span>
          )
        )
      })}
    </p>
  )
}

type Props = {
  /** How it went; empty before anything was copied. */
  said: string
  /** What the browser did not copy, to be selected by hand. */
  text: string
}

/** Tells whether a text was copied, and shows it where the browser refused. */
export function CopyOutcome({ said, text }: Props) {
  return (
    <>
      <p role="status">{said}</p>
      {text && <textarea readOnly rows={4} className="field" aria-label={said} value={text} />}
    </>
  )
}

import { useCompareText } from '#i18n/use-compare-text.ts'

/** How the page is edited, how sides are ordered, and what is kept of the reader: nothing. */
export function Footnotes({ isBlind }: { isBlind: true | undefined }) {
  const say = useCompareText()
  return (
    <div className="footnotes">
      <section>
        <h2 className="font-bold">{say.howMade}</h2>
        {say.howMadeText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section>
        <h2 className="font-bold">{say.order}</h2>
        <p>{isBlind ? say.lettersChange : say.orderText}</p>
        <h2 className="mt-3 font-bold">{say.privacy}</h2>
        <p>{say.privacyText}</p>
      </section>
    </div>
  )
}

import type { Debate, MapLine, View } from '#domain/debate.ts'
import type { TrailWords } from '#i18n/trail.en.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor, sourcesAddress } from '#pieces/anchors.ts'
import { Quotation } from '#pieces/quotation.tsx'
import { useSpoken } from './use-spoken.ts'

type Props = { debate: Debate; view: View; lines: readonly MapLine[]; words: TrailWords }

/** The paragraphs that a view rests on, the quoted words in theirs, and the way from speech to print. */
export function Printed({ debate, view, lines, words }: Props) {
  const { say, read, language } = useText()
  const spokenBy = useSpoken()
  const { quotation, attribution } = view
  const speaker = debate.speakers.find(({ id }) => id === view.speaker)
  const isSpoken = attribution === 'direct' || attribution === 'reported'
  const isQuoted = ({ paragraph }: MapLine) => paragraph === quotation?.paragraph
  const address = sourcesAddress(debate.id, language)
  return (
    <section>
      <h3 className="cap">{words.printedIn}</h3>
      {!quotation && <p className="label">{say.attributions[attribution]}</p>}
      {lines.map((line) => (
        <div key={line.paragraph}>
          <p>
            <a href={`${address}#${evidenceAnchor('paragraph', line.paragraph)}`}>
              {say.paragraph(line.paragraph)}
            </a>{' '}
            <span className="label">
              {say.attributions[isQuoted(line) ? attribution : line.attribution]}
            </span>
          </p>
          {quotation && isQuoted(line) && (
            <Quotation quotation={quotation} attribution={attribution} />
          )}
          <p>
            <span className="label">{words.gist}</span> <span>{read(line.gist)}</span>
          </p>
        </div>
      ))}
      {speaker && isSpoken && <p className="spoken">{spokenBy(speaker)}</p>}
    </section>
  )
}

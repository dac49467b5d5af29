import type { Check, Debate } from '#domain/debate.ts'
import { formatDate } from '#i18n/dates.ts'
import type { TrailWords } from '#i18n/trail.en.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor, sourcesAddress } from '#pieces/anchors.ts'

type Props = { debate: Debate; check: Check; words: TrailWords }

/** Something checked that touches a view: what is printed, how we judge it, and the way to the rest. */
export function CheckItem({ debate, check: { id, printed, judgement, date }, words }: Props) {
  const { say, read, language } = useText()
  return (
    <div>
      <p>
        <span className="label">{words.prints(say.paragraph(printed.paragraph))}</span>{' '}
        <span lang={debate.source.language} translate="no">
          {printed.exact}
        </span>{' '}
        <span>{words.sic}</span>
      </p>
      <p>
        <span className="label">{words.judgement(formatDate(date, language))}</span>{' '}
        <span>{read(judgement)}</span>
      </p>
      <p className="trail-way">
        <a href={`${sourcesAddress(debate.id, language)}#${evidenceAnchor('check', id)}`}>
          {words.readings}
        </a>
      </p>
    </div>
  )
}

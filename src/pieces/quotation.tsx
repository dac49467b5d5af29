import type { Quotation as Quoted } from '#domain/debate.ts'
import type { Attribution } from '#domain/kinds.ts'
import { useText } from '#i18n/use-text.ts'
import { Marked } from './marked.tsx'

type Props = { quotation: Quoted; attribution: Attribution }

/** Words of the source: a speaker's own in quotation marks, the reporter's without. */
export function Quotation({ quotation, attribution }: Props) {
  const { say, read, language } = useText()
  const { exact, translation } = quotation
  const isOwn = attribution === 'direct'
  const isForeign = quotation.language !== language && translation
  return (
    <blockquote className={isOwn ? 'quote quote-own' : 'quote quote-reporter'}>
      {!isOwn && <p className="label">{say.reporterWrites}</p>}
      <p lang={quotation.language} translate="no">
        <Marked>{isOwn ? `“${exact}”` : exact}</Marked>
      </p>
      {isForeign && (
        <p className="mt-1">
          <span className="label">{say.ourTranslation}</span>{' '}
          <span>
            <Marked>{read(translation)}</Marked>
          </span>
        </p>
      )}
    </blockquote>
  )
}

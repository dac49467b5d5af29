import type { Check } from '#domain/debate.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'

/** Where the article and the record disagree: what is printed, what it may mean, what we make of it. */
export function Checks({ checks }: { checks: readonly Check[] }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  if (checks.length === 0) return null
  return (
    <section>
      <h3>{say.checked}</h3>
      {checks.map(({ id, printed, candidates, judgement }) => (
        <div key={id}>
          <p>
            <span className="quiet">{say.printed}</span>{' '}
            <span translate="no">{`“${printed.exact}”`}</span>
          </p>
          <ul className="trail-list">
            {candidates.map(({ value }) => (
              <li key={read(value)}>{read(value)}</li>
            ))}
          </ul>
          <p>{read(judgement)}</p>
        </div>
      ))}
    </section>
  )
}

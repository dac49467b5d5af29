import type { Debate } from '#domain/debate.ts'
import { formatDate } from '#i18n/dates.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { SourceName } from '#pieces/source-name.tsx'

/** What happened after the debate: off until switched on, with the rule of its choice and its end. */
export function WhatNext({ debate }: { debate: Debate }) {
  const { language, read } = useText()
  const say = useCompareText()
  const { text, until } = debate.eventRule
  const events = debate.events.filter(({ layer }) => layer === 'next')
  if (events.length === 0) return null
  return (
    <section className="what-next" id="what-next" aria-labelledby="what-next-name">
      <h2 id="what-next-name" className="text-2xl font-bold">
        {say.whatNext}
      </h2>
      <p className="text-quiet">{`${read(text)} ${say.until(formatDate(until, language))}`}</p>
      <ol>
        {events.map((event) => (
          <li key={event.id}>
            <h3>
              <span className="label">{formatDate(event.date, language)}</span>{' '}
              <b>{read(event.title)}</b>
            </h3>
            <p>{read(event.text)}</p>
            <p className="provenance">
              <SourceName debate={debate} source={event.source} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

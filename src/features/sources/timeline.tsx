import type { Debate, DebateEvent } from '#domain/debate.ts'
import { viewsWithIds } from '#domain/evidence.ts'
import type { EventLayer } from '#domain/kinds.ts'
import { formatDate } from '#i18n/dates.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor } from '#pieces/anchors.ts'
import { Section } from './section.tsx'
import { SourceLine } from './source-line.tsx'
import { ViewLinks } from './view-links.tsx'

type Props = { debate: Debate }
type LayerProps = Props & { layer: EventLayer }

/** What came before, what happened at the time, and, closed until asked for, what happened next. */
export function Timeline({ debate }: Props) {
  const say = useSourcesText()
  const next = debate.events.some(({ layer }) => layer === 'next')
  return (
    <Section id="timeline" lead={say.timelineLead}>
      <Layer debate={debate} layer="background" name={say.before} />
      <Layer debate={debate} layer="then" name={say.atTheTime} />
      {next && <WhatNext debate={debate} />}
    </Section>
  )
}

function Layer({ debate, layer, name }: LayerProps & { name: string }) {
  if (!debate.events.some((event) => event.layer === layer)) return null
  return (
    <div className="layer">
      <h3>{name}</h3>
      <Events debate={debate} layer={layer} />
    </div>
  )
}

/** What happened after the debate, with the rule of its choice and its end. */
function WhatNext({ debate }: Props) {
  const { read, language } = useText()
  const say = useSourcesText()
  const { text, until } = debate.eventRule
  return (
    <details className="what-next layer" id="what-next">
      <summary>
        <h3>{say.whatNext}</h3> <span className="text-quiet">{say.nextHint}</span>
      </summary>
      <p className="event-rule">
        <b>{say.rule}</b>{' '}
        <span>{`${read(text)} ${say.ruleUntil(formatDate(until, language))}`}</span>
      </p>
      <Events debate={debate} layer="next" />
    </details>
  )
}

function Events({ debate, layer }: LayerProps) {
  return (
    <ol className="events">
      {debate.events
        .filter((event) => event.layer === layer)
        .map((event) => (
          <Event key={event.id} debate={debate} event={event} />
        ))}
    </ol>
  )
}

/** One event; what was said of it can be opened beside it, and no verdict stands between them. */
function Event({ debate, event }: Props & { event: DebateEvent }) {
  const { read, language } = useText()
  const say = useSourcesText()
  const views = viewsWithIds(debate, event.views)
  const besides = event.layer === 'next' ? say.besideNext : say.beside
  return (
    <li id={evidenceAnchor('event', event.id)} className="event">
      <p className="event-date">{formatDate(event.date, language)}</p>
      <div>
        <h4 className="font-bold">{read(event.title)}</h4>
        <p>{read(event.text)}</p>
        <p>
          <SourceLine debate={debate} source={event.source} />
        </p>
        {views.length > 0 && (
          <details className="said">
            <summary>{besides(views.length)}</summary>
            <ViewLinks debate={debate} views={views} hasClaims />
          </details>
        )}
      </div>
    </li>
  )
}

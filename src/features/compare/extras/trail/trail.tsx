import { useRef } from 'react'
import type { Debate, View } from '#domain/debate.ts'
import { arePair, seatSpeakers } from '#domain/seating.ts'
import { numberOf, trailOf } from '#domain/trail.ts'
import type { ExtraWords } from '#i18n/extras.en.ts'
import { useText } from '#i18n/use-text.ts'
import { viewAnchor } from '#pieces/anchors.ts'
import { SpeakerMark } from '#pieces/speaker-mark.tsx'
import type { ViewAt } from '#stores/dialog-store.ts'
import { usePreferences } from '#stores/preferences-store.ts'
import { CheckItem } from './check-item.tsx'
import { FactItem } from './fact-item.tsx'
import { LinkedViews } from './linked-views.tsx'
import { Onward } from './onward.tsx'
import { Printed } from './printed.tsx'
import './trail.css'
import { useOpenTrail } from './use-open-trail.ts'

type Props = { debate: Debate; of: ViewAt; words: ExtraWords }

/** Where one view comes from and what it is tied to, opened beside it. */
export function Trail({ debate, of, words }: Props) {
  const view = debate.views.find(({ id }) => id === of.viewId)
  return view && <OpenTrail key={`${of.themeId} ${view.id}`} {...{ debate, view, of, words }} />
}

function OpenTrail({ debate, view, of: { themeId }, words }: Props & { view: View }) {
  const { say, read } = useText()
  const isSwapped = usePreferences((preferences) => preferences.isSwapped)
  const seating = seatSpeakers(debate, isSwapped)
  const panel = useRef<HTMLDivElement>(null)
  const leave = useOpenTrail(panel, viewAnchor(view, themeId))
  const own = seating.find(({ speaker }) => speaker.id === view.speaker)
  if (!own) return null
  const trail = trailOf(debate, view, themeId)
  const number = numberOf(debate, view, themeId)
  const { trail: told } = words
  return (
    <div
      ref={panel}
      popover="manual"
      role="dialog"
      aria-labelledby="trail-name"
      tabIndex={-1}
      className={`trail dye-${own.mark} ${arePair(seating) ? `trail-${own.seat}` : 'trail-many'}`}
    >
      <div className="trail-head">
        <SpeakerMark of={own} number={number} />
        <h2 id="trail-name">{told.trailOf(say.viewNumber(read(own.speaker.shortName), number))}</h2>
        <button type="button" className="plain" onClick={leave}>
          {words.close}
        </button>
      </div>
      <Printed debate={debate} view={view} lines={trail.lines} words={told} />
      {trail.facts.length > 0 && (
        <section>
          <h3 className="cap">{told.figures}</h3>
          {trail.facts.map((fact) => (
            <FactItem key={fact.id} debate={debate} fact={fact} words={told} />
          ))}
        </section>
      )}
      {trail.checks.length > 0 && (
        <section>
          <h3 className="cap">{told.checks}</h3>
          {trail.checks.map((check) => (
            <CheckItem key={check.id} debate={debate} check={check} words={told} />
          ))}
        </section>
      )}
      <LinkedViews
        debate={debate}
        themeId={themeId}
        seating={seating}
        seat={own.seat}
        links={trail.links}
        words={told}
      />
      <Onward debate={debate} view={view} terms={trail.terms} words={told} />
    </div>
  )
}

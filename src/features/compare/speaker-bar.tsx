import { Fragment } from 'react'
import { arePair, type SeatedSpeaker, type Seating } from '#domain/seating.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { swapSides } from '#stores/preferences-store.ts'
import { Icon } from '#ui/icon.tsx'

/** Who sits where, in sight while scrolling; between them, what changes the view of the table. */
export function SpeakerBar({ seating }: { seating: Seating }) {
  const isPair = arePair(seating)
  const toolsAfter = isPair ? 0 : seating.length - 1
  return (
    <div className="bar">
      <div className="across bar-inner">
        {seating.map((seated, i) => (
          <Fragment key={seated.speaker.id}>
            <BarName seated={seated} />
            {i === toolsAfter && (
              <div className="surface bar-tools">
                <BarTools canSwap={isPair} />
              </div>
            )}
          </Fragment>
        ))}
      </div>
    </div>
  )
}

function BarName({ seated: { speaker, mark, seat, letter } }: { seated: SeatedSpeaker }) {
  const { read } = useText()
  return (
    <p className={`bar-name seat-${seat} dye-${mark}`} translate="no">
      <i className={`shape shape-${mark}`} aria-hidden="true">
        {letter}
      </i>
      <b className="bar-full">{read(speaker.name)}</b>
      <b className="bar-short">{read(speaker.shortName)}</b>
    </p>
  )
}

function BarTools({ canSwap }: { canSwap: boolean }) {
  const say = useCompareText()
  return (
    <>
      {canSwap && (
        <button type="button" className="plain needs-script" onClick={swapSides}>
          <Icon name="swap" />
          <span className="tool-word present:unseen">{say.swap}</span>
        </button>
      )}
      <a className="plain" href="#filters">
        <Icon name="choose" />
        <span className="tool-word present:unseen">{say.toFilters}</span>
      </a>
    </>
  )
}

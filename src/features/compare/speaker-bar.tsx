import type { Seating } from '#domain/seating.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { swapSides } from '#stores/preferences-store.ts'
import { Icon } from '#ui/icon.tsx'

/** Who sits where, in sight while scrolling; between them, what changes the view of the table. */
export function SpeakerBar({ seating }: { seating: Seating }) {
  return (
    <div className="bar">
      <div className="across bar-inner">
        <BarName seated={seating[0]} />
        <div className="surface bar-tools">
          <BarTools />
        </div>
        <BarName seated={seating[1]} />
      </div>
    </div>
  )
}

function BarName({ seated: { speaker, mark, seat } }: { seated: Seating[number] }) {
  const { read } = useText()
  return (
    <p className={`bar-name seat-${seat} dye-${mark}`} translate="no">
      <i className={`shape shape-${mark}`} aria-hidden="true" />
      <b className="bar-full">{read(speaker.name)}</b>
      <b className="bar-short">{read(speaker.shortName)}</b>
    </p>
  )
}

function BarTools() {
  const say = useCompareText()
  return (
    <>
      <button type="button" className="plain needs-script" onClick={swapSides}>
        <Icon name="swap" />
        <span className="tool-word present:unseen">{say.swap}</span>
      </button>
      <a className="plain" href="#filters">
        <Icon name="choose" />
        <span className="tool-word present:unseen">{say.toFilters}</span>
      </a>
    </>
  )
}

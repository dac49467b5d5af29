import type { ReactNode } from 'react'
import { useText } from '#i18n/use-text.ts'
import { Quotation } from '#pieces/quotation.tsx'
import type { Scene, ShownView, Side } from './scene.ts'

type Props = {
  scene: Scene
  /** The view that is shown alone, by its place; without it, all are. */
  only?: number
  /** Whether the words of the source stand with the claims. */
  hasQuotes?: boolean
  /** Office and country, where they are told. */
  hasOffice?: boolean
  /** What lies on the table between the speakers. */
  children?: ReactNode
}

/** The views of a pair on either side of the table. */
export function Sheets({ scene, only, hasQuotes = false, hasOffice = false, children }: Props) {
  const { sides } = scene
  const alone = only === undefined ? undefined : sides.flatMap(({ views }) => views)[only]
  const seat = sides.findIndex(({ views }) => alone && views.includes(alone))
  return (
    <div className="sheets" data-solo={alone ? seat : undefined} data-seats={sides.length}>
      {sides.map((side, place) => {
        const views = alone ? side.views.filter((view) => view === alone) : side.views
        return views.length > 0 ? (
          <Sheet
            key={side.id}
            side={side}
            seat={place}
            views={views}
            hasQuotes={hasQuotes}
            hasOffice={hasOffice}
          />
        ) : null
      })}
      <div className={edgesOf(sides)}>{children}</div>
    </div>
  )
}

/** Each speaker's edge of the table, in the speaker's own line once names are shown. */
const edgesOf = (sides: readonly Side[]) =>
  ['middle', ...sides.map(({ mark }, i) => `edge-${i}-${mark ?? 'none'}`)].join(' ')

type SheetProps = {
  side: Side
  seat: number
  views: readonly ShownView[]
  hasQuotes: boolean
  hasOffice: boolean
}

function Sheet({ side, seat, views, hasQuotes, hasOffice }: SheetProps) {
  const { read } = useText()
  const { speaker, mark } = side
  return (
    <article className={`sheet seat-${seat} ${mark ? `dye-${mark}` : ''}`}>
      <h2 className="sheet-name">
        <i className={`seal seal-${mark ?? 'none'}`} aria-hidden="true" />
        <span translate="no">{read(speaker.name)}</span>
      </h2>
      {hasOffice && <Office side={side} />}
      {views.map(({ id, view }) => (
        <div key={id} className="sheet-view">
          <p className="sheet-claim">{read(view.claim)}</p>
          {hasQuotes && view.quotation && (
            <Quotation quotation={view.quotation} attribution={view.attribution} />
          )}
        </div>
      ))}
    </article>
  )
}

/** Who a speaker is: the name as it is written at home, office and country. */
function Office({ side: { speaker } }: { side: Side }) {
  const { read, language } = useText()
  return (
    <div className="sheet-office">
      <ul className="sheet-native">
        {speaker.native
          .filter((native) => native.language !== language)
          .map(({ text, language }) => (
            <li key={text} lang={language} translate="no">
              {text}
            </li>
          ))}
      </ul>
      <p className="sheet-country">{read(speaker.country)}</p>
      <p>{read(speaker.role)}</p>
      <p>{read(speaker.affiliation)}</p>
    </div>
  )
}

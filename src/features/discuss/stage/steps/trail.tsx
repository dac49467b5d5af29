import { sourceLink } from '#domain/citation.ts'
import type { Spot } from '#domain/lesson.ts'
import type { Unveiled } from '#domain/lesson-debate.ts'
import { formatDate } from '#i18n/dates.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { Quotation } from '#pieces/quotation.tsx'
import { Checks } from './checks.tsx'
import { Figures } from './figures.tsx'
import { NamesFirst } from './names-first.tsx'
import { Opened, type Opening } from './opened.tsx'
import type { Scene, Side } from './scene.ts'

type Props = { scene: Scene; opening: Opening; onGo: (to: Spot) => void }

/** Where one view comes from: the words as printed, their place, the article, figures and checks. */
export function Trail({ scene, opening, onGo }: Props) {
  if (!scene.isNamed) return <NamesFirst scene={scene} onGo={onGo} />
  const { told, sides, page } = scene
  const found = sides.flatMap((side) => side.views.map((shown) => ({ side, shown })))[page]
  return (
    <Opened opening={opening}>
      {found && told.unveiled && (
        <TrailOf side={found.side} view={found.shown.view} debate={told.unveiled.debate} />
      )}
    </Opened>
  )
}

type TrailProps = {
  side: Side
  view: Side['views'][number]['view']
  debate: Unveiled['debate']
}

function TrailOf({ side: { speaker, mark }, view, debate }: TrailProps) {
  const { stage } = useDiscussText()
  const { say, read, language } = useText()
  const { source } = debate
  return (
    <div className={`trail ${mark ? `dye-${mark}` : ''}`}>
      <h2 className="sheet-name">
        <i className={`seal seal-${mark ?? 'none'}`} aria-hidden="true" />
        <span translate="no">{read(speaker.name)}</span>
      </h2>
      <p className="sheet-claim">{read(view.claim)}</p>
      {view.quotation && <Quotation quotation={view.quotation} attribution={view.attribution} />}
      <p>
        <a href={sourceLink(source, view.quotation)}>
          {stage.article(read(source.publisher), formatDate(source.published, language))}
        </a>
        {' · '}
        <span>{say.paragraphs(view.paragraphs)}</span>
        {' · '}
        <span>{say.attributions[view.attribution]}</span>
      </p>
      {view.note && (
        <p>
          <span className="quiet">{say.note}</span> <span>{read(view.note)}</span>
        </p>
      )}
      <Figures facts={debate.facts.filter(({ id }) => view.facts.includes(id))} />
      <Checks checks={debate.checks.filter(({ views }) => views.includes(view.id))} />
    </div>
  )
}

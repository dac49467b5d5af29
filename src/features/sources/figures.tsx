import type { Debate, Fact } from '#domain/debate.ts'
import { viewsOnFact } from '#domain/evidence.ts'
import { type FactFigure, figuresOf } from '#domain/fact-figures.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { CountsFigure } from './counts-figure.tsx'
import { FactTable } from './fact-table.tsx'
import { NumberFigure } from './number-figure.tsx'
import { RowsFigure } from './rows-figure.tsx'
import { Section } from './section.tsx'
import { ViewLinks } from './view-links.tsx'

type Props = { debate: Debate }

const factsOf = (figure: FactFigure): readonly Fact[] => {
  if ('fact' in figure) return [figure.fact]
  const whole = figure.kind === 'counts' && figure.whole
  return whole ? [...figure.facts, whole] : figure.facts
}

/** Every fact as a picture, with its table, its sources and the views that rest on it. */
export function Figures({ debate }: Props) {
  const say = useSourcesText()
  return (
    <Section id="figures" lead={say.figuresLead}>
      {figuresOf(debate.facts).map((figure) => {
        const facts = factsOf(figure)
        return (
          <figure key={facts[0]?.id} className={`fact fact-${figure.kind}`}>
            <FactPicture figure={figure} />
            <figcaption>
              <FactTable debate={debate} facts={facts} />
              <RestingViews debate={debate} facts={facts} />
            </figcaption>
          </figure>
        )
      })}
    </Section>
  )
}

/** The picture that fits a fact. */
function FactPicture({ figure }: { figure: FactFigure }) {
  if (figure.kind === 'counts') return <CountsFigure {...figure} />
  if (figure.kind === 'number') return <NumberFigure fact={figure.fact} />
  return <RowsFigure figure={figure} />
}

function RestingViews({ debate, facts }: Props & { facts: readonly Fact[] }) {
  const say = useSourcesText()
  const views = [...new Set(facts.flatMap(({ id }) => viewsOnFact(debate, id)))]
  if (views.length === 0) return <p className="text-quiet">{say.noViewOn}</p>
  return (
    <div>
      <h3 className="cap">{say.viewsOn}</h3>
      <ViewLinks debate={debate} views={views} hasClaims />
    </div>
  )
}

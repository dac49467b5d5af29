import type { LessonGuide, LessonPlan } from '#domain/lesson-plan.ts'
import { usePapersText } from '#i18n/use-papers-text.ts'
import { useText } from '#i18n/use-text.ts'

type Props = { guide: LessonGuide }

/** Each kind of lesson with its steps and their times. */
export function Plans({ guide }: Props) {
  const { guide: say } = usePapersText()
  return (
    <>
      <p>{say.lessonsLead}</p>
      <div className="plans">
        {guide.plans.map((plan) => (
          <Plan key={plan.template} guide={guide} plan={plan} />
        ))}
      </div>
    </>
  )
}

function Plan({ guide, plan }: Props & { plan: LessonPlan }) {
  const { guide: say, stage, templates } = usePapersText()
  const { read } = useText()
  const { template, steps, themes } = plan
  const titles = guide.themes
    .filter(({ id }) => themes.includes(id))
    .map(({ title }) => read(title))
  const isForAll = titles.length === guide.themes.length
  return (
    <article className="plan" aria-labelledby={`plan-${template}`}>
      <h3 id={`plan-${template}`}>{templates[template].name}</h3>
      <p className="plan-total">{say.total(plan.minutes)}</p>
      <ol className="plan-steps">
        {steps.map(({ id, kind, minutes }) => (
          <li key={id}>
            <span>{stage.steps[kind]}</span>{' '}
            <span className="plan-minutes">{say.minutes(minutes)}</span>
          </li>
        ))}
      </ol>
      <p className="text-quiet">{say.remarks[template]}</p>
      <p className="text-quiet">{isForAll ? say.fitsAll : say.fits(titles)}</p>
      {template === 'who' && <p className="text-quiet">{say.guessing}</p>}
    </article>
  )
}

import { STEP_KINDS } from '#domain/lesson.ts'
import type { LessonGuide } from '#domain/lesson-plan.ts'
import { usePapersText } from '#i18n/use-papers-text.ts'

/** What a teacher does and says at each step that some lesson here has. */
export function DoingList({ plans }: Pick<LessonGuide, 'plans'>) {
  const { doing, stage } = usePapersText()
  const isUsed = new Set(plans.flatMap(({ steps }) => steps.map(({ kind }) => kind)))
  return (
    <dl className="doing">
      {STEP_KINDS.filter((kind) => isUsed.has(kind)).map((kind) => (
        <div key={kind}>
          <dt>{stage.steps[kind]}</dt>
          <dd>{doing[kind]}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { LessonStep, Spot } from '#domain/lesson.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import type { StageWords } from '#i18n/discuss-stage.en.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import type { Scene } from './steps/scene.ts'

/** How a step stands in a run. */
export type Standing = 'now' | 'skipped' | 'done' | 'coming'

export function standingOf({ at, skipped }: LessonRun, step: LessonStep, index: number): Standing {
  if (index === at.step) return 'now'
  if (skipped.includes(step.id)) return 'skipped'
  return index < at.step ? 'done' : 'coming'
}

/** A step's name, and in words what its dot shows by its shape. */
export function standingName(say: StageWords, { kind }: LessonStep, standing: Standing): string {
  const name = say.steps[kind]
  return standing === 'coming' ? name : `${name}, ${say[standing]}`
}

/** The steps of the present theme as dots: full, half, struck out or open, each a way there. */
export function StepDots({ scene, onGo }: { scene: Scene; onGo: (to: Spot) => void }) {
  const { stage: say } = useDiscussText()
  const { run, step: present } = scene
  return (
    <ol className="dots">
      {run.lesson.steps.map((step, index) => {
        if (step.theme !== present.theme) return null
        const standing = standingOf(run, step, index)
        return (
          <li key={step.id}>
            <button
              type="button"
              className={`dot dot-${standing}`}
              aria-label={standingName(say, step, standing)}
              aria-current={standing === 'now' ? 'step' : undefined}
              title={say.steps[step.kind]}
              onClick={() => onGo({ step: index, page: 0 })}
            >
              <i aria-hidden="true" />
            </button>
          </li>
        )
      })}
    </ol>
  )
}

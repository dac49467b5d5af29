import type { Spot } from '#domain/lesson.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useRun } from '#stores/run-store.ts'
import { StepDots } from './step-dots.tsx'
import type { Scene } from './steps/scene.ts'
import { TimeLeft, Timer } from './timer.tsx'

type Props = {
  scene: Scene
  /** What comes next; absent where nothing does. */
  nextName: string | undefined
  canGoBack: boolean
  onBack: () => void
  onNext: () => void
  onGo: (to: Spot) => void
  onMenu: () => void
}

/** Where the lesson is, and the way on: large enough for a finger on a board. */
export function StageBar({ scene, nextName, canGoBack, onBack, onNext, onGo, onMenu }: Props) {
  const { stage: say } = useDiscussText()
  const saving = useRun((state) => state.saving)
  const { run, step } = scene
  const name = say.steps[step.kind]
  return (
    <footer className="stage-foot">
      <div className="rail">
        <p role="status" className="rail-name">
          <span className="unseen">
            {say.stepOf(run.at.step + 1, run.lesson.steps.length, name)}
          </span>
          <span aria-hidden="true">{name}</span>
        </p>
        <StepDots scene={scene} onGo={onGo} />
        <TimeLeft run={run} />
        {saving !== 'saved' && (
          <p role="alert" className="rail-alarm">
            {saving === 'failed' ? say.notSaved : say.outdated}
          </p>
        )}
      </div>
      <div className="bar">
        <button type="button" className="key" disabled={!canGoBack} onClick={onBack}>
          {say.back}
        </button>
        <button type="button" className="key" onClick={onMenu} aria-haspopup="dialog">
          {say.menu}
        </button>
        <Timer run={run} />
        {nextName !== undefined && (
          <button type="button" className="key key-next" onClick={onNext}>
            {nextName}
          </button>
        )}
      </div>
    </footer>
  )
}

import type { Spot } from '#domain/lesson.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import type { Scene } from './scene.ts'

/** Stands where a step would tell names that the class hasn't been shown: the way there, no more. */
export function NamesFirst({ scene, onGo }: { scene: Scene; onGo: (to: Spot) => void }) {
  const { stage: say } = useDiscussText()
  const { run, step } = scene
  const at = run.lesson.steps.findIndex(
    ({ kind, theme }) => kind === 'names' && theme === step.theme,
  )
  return (
    <div className="say">
      <p>{say.namesFirst}</p>
      {at >= 0 && (
        <button type="button" className="key" onClick={() => onGo({ step: at, page: 0 })}>
          {say.toNames}
        </button>
      )}
    </div>
  )
}

import type { PromptStep } from '#domain/kinds.ts'
import type { StageWords } from '#i18n/discuss-stage.en.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { promptOf, type Scene } from './scene.ts'

type Props = {
  scene: Scene
  prompt: PromptStep
  fallback: keyof StageWords['fallback']
  hint?: string
}

/** What a class is asked to do: the teacher's wording, else the debate's, else ours. */
export function Task({ scene, prompt, fallback, hint }: Props) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  const given = promptOf(scene, prompt)
  return (
    <div className="prose">
      <h2>{say.steps[scene.step.kind]}</h2>
      <p className="prose-text">
        {scene.step.text ?? (given ? read(given.text) : say.fallback[fallback])}
      </p>
      {hint && <p className="prose-hint">{hint}</p>}
    </div>
  )
}

import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import type { Scene } from './scene.ts'

/** What hands go up for: the theme's statement, never its question. */
export function HandsQuestion({ scene, hint }: { scene: Scene; hint?: string }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  const { run, theme } = scene
  return (
    <div className="hands-question">
      <h2>{run.lesson.hands === 'sign' ? say.sign : read(theme.statement.text)}</h2>
      {hint && <p>{hint}</p>}
    </div>
  )
}

import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import type { Scene } from './scene.ts'

/** What a class must know before it can begin. */
export function Background({ scene: { theme } }: { scene: Scene }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  return (
    <div className="prose">
      <h2>{say.steps.background}</h2>
      <p className="prose-text">{read(theme.background)}</p>
    </div>
  )
}

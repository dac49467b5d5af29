import { isPending } from '#domain/lesson-pages.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import type { Scene } from './scene.ts'

/** The theme's question alone, for one minute of quiet. */
export function Question({ scene: { theme, number, run } }: { scene: Scene }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  const hasNames = isPending(run.lesson, run.uncovered, run.at, 'names')
  return (
    <div className="ask">
      <p className="ask-question">{read(theme.question)}</p>
      <p className="ask-number" aria-hidden="true">
        {number}
      </p>
      <div className="ask-how">
        <p>{say.think}</p>
        {hasNames && <p>{say.hidden}</p>}
      </div>
    </div>
  )
}

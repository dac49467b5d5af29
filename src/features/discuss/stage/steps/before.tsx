import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { HandsEntry } from './hands-entry.tsx'
import { answersOf } from './hands-options.ts'
import { HandsQuestion } from './hands-question.tsx'
import type { Scene } from './scene.ts'

/** The first show of hands: counted, and kept off the screen until the second. */
export function Before({ scene }: { scene: Scene }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  return (
    <div className="count-page">
      <HandsQuestion scene={scene} hint={say.closeEyes} />
      <HandsEntry
        scene={scene}
        tallyKey={scene.step.id}
        options={answersOf(say, scene, read)}
        isMasked
      />
    </div>
  )
}

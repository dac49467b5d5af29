import { useDiscussText } from '#i18n/use-discuss-text.ts'
import type { Scene } from './scene.ts'
import { Sheets } from './sheets.tsx'
import { Task } from './task.tsx'

/** What do both say? First the task, then the views with the short question between them. */
export function Similarities({ scene }: { scene: Scene }) {
  const { stage: say } = useDiscussText()
  if (scene.page === 0) return <Task scene={scene} prompt="similarities" fallback="similarities" />
  return (
    <Sheets scene={scene} hasQuotes>
      <p className="middle-ask">{say.bothSign}</p>
    </Sheets>
  )
}

import type { Reveal } from '#domain/lesson.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'

/** The plain page before a reveal: one press too many shows nothing yet. */
export function Veil({ what }: { what: Reveal }) {
  const { stage: say } = useDiscussText()
  return (
    <div className="veil">
      <h2>{say.veils[what].title}</h2>
    </div>
  )
}

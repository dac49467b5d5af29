import type { LessonDebate } from '#domain/lesson-debate.ts'
import type { Place } from '#domain/place.ts'
import { readText } from '#domain/text.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'

type Props = { debate: LessonDebate; place: Place }

/** Where a teacher puts a lesson together, and leads it. */
export function DiscussScreen({ debate, place }: Props) {
  const { setUp } = useDiscussText()
  return (
    <main id="lesson">
      <h1>{setUp.title}</h1>
      <p>{readText(debate.question, place.language)}</p>
    </main>
  )
}

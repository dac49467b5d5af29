import type { Lesson } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'

type Props = { debate: LessonDebate; lesson: Lesson }

/** What a teacher reads or prints before the lesson. It opens apart: the lesson here is kept nowhere yet. */
export function Papers({ debate, lesson }: Props) {
  const { setUp: say } = useDiscussText()
  const [first] = lesson.themes
  const number = debate.themes.findIndex(({ id }) => id === first?.theme) + 1
  const papers = [
    ['guide/', say.guide],
    [`notes/${number > 0 ? `#${lesson.template}-${number}` : ''}`, say.notes],
    ['schools/', say.schools],
  ] as const
  return (
    <nav aria-labelledby="papers-name">
      <p id="papers-name" className="cap">
        {say.papers}
      </p>
      <ul className="papers-list">
        {papers.map(([href, name]) => (
          <li key={name}>
            <a href={href} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

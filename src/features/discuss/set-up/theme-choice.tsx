import type { Lesson } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { fitsTheme, lessonFrom, stepsFor } from '#domain/lesson-templates.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { prepare } from '#stores/lesson-store.ts'

/** Which themes the lesson takes, in the debate's order; what was changed in the others stays. */
export function ThemeChoice({ debate, lesson }: { debate: LessonDebate; lesson: Lesson }) {
  const { setUp: say } = useDiscussText()
  const { read } = useText()
  const chosen = lesson.themes.map(({ theme }) => theme)
  const change = (id: string, isIn: boolean) => {
    const themes = debate.themes
      .map((theme) => theme.id)
      .filter((one) => (one === id ? isIn : chosen.includes(one)))
    const fresh = lessonFrom(lesson.template, themes, debate, lesson.hands)
    const pairs = fresh.themes.map(
      (one) => lesson.themes.find(({ theme }) => theme === one.theme) ?? one,
    )
    prepare({
      ...fresh,
      themes: pairs,
      steps: pairs.flatMap(({ theme, pair }) =>
        chosen.includes(theme)
          ? lesson.steps.filter((step) => step.theme === theme)
          : stepsFor(lesson.template, theme, pair, debate),
      ),
    })
  }
  return (
    <fieldset>
      <legend>{say.themes}</legend>
      {debate.themes.map(({ id, title, question }, i) => {
        const fits = fitsTheme(lesson.template, id, debate)
        return (
          <label key={id} className="choice">
            <input
              type="checkbox"
              name="lesson-theme"
              autoComplete="off"
              value={id}
              checked={chosen.includes(id)}
              disabled={!fits}
              onChange={(tick) => change(id, tick.currentTarget.checked)}
            />
            <span>
              <span className="choice-name">{`${i + 1} ${read(title)}`}</span>{' '}
              <span className="choice-more">{fits ? read(question) : say.unfit}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

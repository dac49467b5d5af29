import { type Lesson, TEMPLATES } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { fitsTheme, lessonFrom } from '#domain/lesson-templates.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { prepare } from '#stores/lesson-store.ts'

/** What kind of lesson it is to be; another kind begins from that template's steps. */
export function TemplateChoice({ debate, lesson }: { debate: LessonDebate; lesson: Lesson }) {
  const { setUp: say } = useDiscussText()
  const fits = (template: (typeof TEMPLATES)[number]) =>
    debate.themes.filter(({ id }) => fitsTheme(template, id, debate)).map(({ id }) => id)
  return (
    <fieldset>
      <legend>{say.template}</legend>
      {TEMPLATES.map((template) => {
        const fitting = fits(template)
        const chosen = lesson.themes.map(({ theme }) => theme).filter((id) => fitting.includes(id))
        return (
          <label key={template} className="choice">
            <input
              type="radio"
              name="template"
              autoComplete="off"
              value={template}
              checked={lesson.template === template}
              disabled={fitting.length === 0}
              onChange={() => {
                const themes = chosen.length > 0 ? chosen : fitting.slice(0, 1)
                prepare(lessonFrom(template, themes, debate, lesson.hands))
              }}
            />
            <span>
              <span className="choice-name">{say.templates[template].name}</span>{' '}
              <span className="choice-more">{say.templates[template].good}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

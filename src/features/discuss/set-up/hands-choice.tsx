import { HANDS_FORMS, type Lesson } from '#domain/lesson.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { prepare } from '#stores/lesson-store.ts'

/** How hands go up. */
export function HandsChoice({ lesson }: { lesson: Lesson }) {
  const { setUp: say } = useDiscussText()
  return (
    <fieldset>
      <legend>{say.hands}</legend>
      {HANDS_FORMS.map((form) => (
        <label key={form} className="choice">
          <input
            type="radio"
            name="hands"
            autoComplete="off"
            value={form}
            checked={lesson.hands === form}
            onChange={() => prepare({ ...lesson, hands: form })}
          />
          <span>{say.handsForms[form]}</span>
        </label>
      ))}
    </fieldset>
  )
}

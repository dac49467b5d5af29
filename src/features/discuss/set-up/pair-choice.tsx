import type { Lesson } from '#domain/lesson.ts'
import { type LessonDebate, viewsOf } from '#domain/lesson-debate.ts'
import { guessable } from '#domain/lesson-templates.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { prepare } from '#stores/lesson-store.ts'

/** Which views each theme compares. */
export function PairChoice({ debate, lesson }: { debate: LessonDebate; lesson: Lesson }) {
  const { setUp: say } = useDiscussText()
  const { read } = useText()
  return lesson.themes.map(({ theme, pair }) => {
    const pairs = debate.pairs.filter((one) => one.theme === theme)
    const title = debate.themes.find(({ id }) => id === theme)?.title
    if (pairs.length < 2 || !title) return null
    return (
      <details key={theme} className="pair-choice">
        <summary>{say.pairs(read(title))}</summary>
        <fieldset>
          <legend className="unseen">{say.pairs(read(title))}</legend>
          {pairs.map((one) => (
            <label key={one.id} className="choice">
              <input
                type="radio"
                name={`pair-${theme}`}
                autoComplete="off"
                value={one.id}
                checked={one.id === pair}
                onChange={() => prepare(withPair(lesson, theme, one.id, debate))}
              />
              <span>
                {viewsOf(debate, one).map(({ id, speaker, claim }) => (
                  <span key={id} className="pair-view">
                    <span className="choice-name">{nameOf(debate, speaker, read)}</span>{' '}
                    {read(claim)}
                  </span>
                ))}
              </span>
            </label>
          ))}
        </fieldset>
      </details>
    )
  })
}

const nameOf = (
  { speakers }: LessonDebate,
  id: string,
  read: (text: LessonDebate['speakers'][number]['name']) => string,
) => {
  const speaker = speakers.find((one) => one.id === id)
  return speaker ? read(speaker.name) : ''
}

/** Another pair leaves other views to guess: no class guesses what it has just read. */
function withPair(lesson: Lesson, theme: string, pairId: string, debate: LessonDebate): Lesson {
  const guesses = guessable(
    theme,
    debate.pairs.find(({ id }) => id === pairId),
    debate,
  ).map(({ id }) => id)
  const kept = lesson.steps.filter((step) => step.theme !== theme || step.kind !== 'who')
  const whos = lesson.steps.filter((step) => step.theme === theme && step.kind === 'who')
  const seen = new Map(whos.map((step, i) => [step.id, guesses[i]]))
  return {
    ...lesson,
    themes: lesson.themes.map((one) => (one.theme === theme ? { theme, pair: pairId } : one)),
    steps: lesson.steps.flatMap((step) => {
      if (kept.includes(step)) return [step]
      const view = seen.get(step.id)
      return view ? [{ ...step, view }] : []
    }),
  }
}

import { useState } from 'react'
import { dropped, type Lesson, type LessonStep, moved } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { StepRow } from './step-row.tsx'

type Props = { debate: LessonDebate; lesson: Lesson; onChange: (lesson: Lesson) => void }

/** The steps in their order: each can be timed, moved, reworded and dropped. */
export function StepList({ debate, lesson, onChange }: Props) {
  const { setUp: say, stage } = useDiscussText()
  const [before, setBefore] = useState<{ lesson: Lesson; said: string }>()
  const { steps } = lesson
  const set = (next: readonly LessonStep[]) => onChange({ ...lesson, steps: next })
  const drop = (step: LessonStep) => {
    const left = dropped(steps, step.id)
    const gone = steps.filter((one) => !left.includes(one)).map(({ kind }) => stage.steps[kind])
    setBefore({ lesson, said: say.dropped(gone) })
    set(left)
  }
  return (
    <>
      <ol className="step-list">
        {steps.map((step, i) => (
          <StepRow
            key={step.id}
            debate={debate}
            step={step}
            number={i + 1}
            hasTheme={lesson.themes.length > 1}
            onChange={(next) => set(steps.map((one) => (one.id === next.id ? next : one)))}
            onDrop={() => drop(step)}
            onMove={(by) => {
              const next = moved(steps, step.id, by)
              if (next) set(next)
            }}
            canMove={(by) => moved(steps, step.id, by) !== undefined}
          />
        ))}
      </ol>
      <p role="status" className="dropped">
        {before && (
          <>
            <span>{before.said}</span>{' '}
            <button
              type="button"
              className="button"
              onClick={() => {
                onChange(before.lesson)
                setBefore(undefined)
              }}
            >
              {say.putBack}
            </button>
          </>
        )}
      </p>
      <p className="text-quiet">{say.order}</p>
    </>
  )
}

import { useState } from 'react'
import { dropped, type Lesson, type LessonStep, moved } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { StepRow } from './step-row.tsx'

type Props = { debate: LessonDebate; lesson: Lesson; onChange: (lesson: Lesson) => void }

/** The steps in their order: each can be timed, moved, reworded and dropped. */
export function StepList({ debate, lesson, onChange }: Props) {
  const { setUp: say, stage } = useDiscussText()
  const [drop, setDrop] = useState<{ before: Lesson; after: Lesson; said: string }>()
  // Putting a step back must not take back what was changed since.
  const undoable = drop?.after === lesson ? drop : undefined
  const { steps } = lesson
  const set = (next: readonly LessonStep[]) => onChange({ ...lesson, steps: next })
  const onDrop = (step: LessonStep) => {
    const after = { ...lesson, steps: dropped(steps, step.id) }
    const gone = steps.filter((one) => !after.steps.includes(one))
    const said = say.dropped(gone.map(({ kind }) => stage.steps[kind]))
    setDrop({ before: lesson, after, said })
    onChange(after)
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
            onDrop={() => onDrop(step)}
            onMove={(by) => {
              const next = moved(steps, step.id, by)
              if (next) set(next)
            }}
            canMove={(by) => moved(steps, step.id, by) !== undefined}
          />
        ))}
      </ol>
      <p role="status" className="dropped">
        {undoable && (
          <>
            <span>{undoable.said}</span>{' '}
            <button type="button" className="button" onClick={() => onChange(undoable.before)}>
              {say.putBack}
            </button>
          </>
        )}
      </p>
      <p className="text-quiet">{say.order}</p>
    </>
  )
}

import { useState } from 'react'
import type { Lesson } from '#domain/lesson.ts'
import { MAX_CLASS_NAME } from '#domain/lesson-run.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { beginRun } from '#stores/run-store.ts'

/** Starts the lesson with a class. The class has a name of the teacher's; no pupil is ever named. */
export function Begin({ lesson }: { lesson: Lesson }) {
  const { setUp: say } = useDiscussText()
  const [className, setClassName] = useState('')
  const [size, setSize] = useState('')
  const isEmpty = lesson.steps.length === 0
  return (
    <section className="begin" aria-labelledby="begin-name">
      <h2 id="begin-name">{say.begin}</h2>
      <label>
        <span>{say.className}</span>
        <input
          type="text"
          className="field"
          autoComplete="off"
          maxLength={MAX_CLASS_NAME}
          value={className}
          onChange={({ currentTarget: { value } }) => setClassName(value)}
        />
      </label>
      <label>
        <span>{say.classSize}</span>
        <input
          type="text"
          className="field class-size-field"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={size}
          onChange={({ currentTarget: { value } }) =>
            setSize(value.normalize('NFKC').replace(/\D/g, ''))
          }
        />
      </label>
      <p className="text-quiet">{say.classHint}</p>
      <button
        type="button"
        className="button begin-button"
        disabled={isEmpty}
        onClick={async () => {
          const pupils = size === '' ? undefined : Number(size)
          const id = await beginRun(lesson, { className, size: pupils, now: Date.now() })
          location.hash = `run=${id}`
        }}
      >
        {say.start}
      </button>
      {isEmpty && <p>{say.noSteps}</p>}
    </section>
  )
}

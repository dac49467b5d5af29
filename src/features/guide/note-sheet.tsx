import type { Notes, NotesData } from '#domain/teacher-notes.ts'
import { usePapersText } from '#i18n/use-papers-text.ts'
import { useText } from '#i18n/use-text.ts'
import { NoteKey } from './note-key.tsx'
import { NoteStep } from './note-step.tsx'

type Props = { data: NotesData; notes: Notes }

/** The notes for one lesson on one theme: who is who first, then step by step. */
export function NoteSheet({ data, notes }: Props) {
  const { notes: say, templates, stage, doing } = usePapersText()
  const { read } = useText()
  const { id, template, theme, minutes, steps } = notes
  return (
    <section id={id} className="note-sheet" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{say.heading(templates[template].name, read(theme.title))}</h2>
      <p className="text-quiet">{say.total(steps.length, minutes)}</p>
      <NoteKey notes={notes} />
      <h3>{say.steps}</h3>
      <ol className="note-steps">
        {steps.map((step) => (
          <li key={step.id}>
            <p className="note-step-name">
              <b>{stage.steps[step.kind]}</b>{' '}
              <span className="plan-minutes">{say.minutes(step.minutes)}</span>
            </p>
            <p>{doing[step.kind]}</p>
            <NoteStep data={data} notes={notes} step={step} />
          </li>
        ))}
      </ol>
    </section>
  )
}

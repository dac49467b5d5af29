import { CODES } from '#domain/hands.ts'
import type { LessonStep } from '#domain/lesson.ts'
import { askedIn, isAsking, type Notes, type NotesData } from '#domain/teacher-notes.ts'
import { formatDate } from '#i18n/dates.ts'
import { usePapersText } from '#i18n/use-papers-text.ts'
import { useText } from '#i18n/use-text.ts'
import { viewsIn } from './note-key.tsx'

type Props = { data: NotesData; notes: Notes; step: LessonStep }

/** What a step is about in this theme: the words to read out, or the answer. */
export function NoteStep({ data, notes, step }: Props) {
  const { notes: say, stage } = usePapersText()
  const { say: words, read, language } = useText()
  const { theme, speakers } = notes
  const compared = viewsIn(notes).filter(({ isCompared }) => isCompared)
  if (isAsking(step.kind)) {
    const prompt = askedIn(data.lesson, theme.id, step.kind)
    return <Told name={say.prompt} text={prompt ? read(prompt.text) : stage.fallback[step.kind]} />
  }
  switch (step.kind) {
    case 'background':
      return <p className="note-words">{read(theme.background)}</p>
    case 'question':
      return <p className="note-words">{read(theme.question)}</p>
    case 'before':
      return (
        <>
          <Told name={say.statement} text={read(theme.statement.text)} />
          <Told name={say.reasonFor} text={read(theme.statement.for.text)} />
          <Told name={say.reasonAgainst} text={read(theme.statement.against.text)} />
        </>
      )
    case 'after':
      return <Told name={say.statement} text={read(theme.statement.text)} />
    case 'views':
      return <Told name={say.readOut} text={compared.map(({ label }) => label).join(' · ')} />
    case 'who': {
      const view = viewsIn(notes).find(({ id }) => id === step.view)
      const who = speakers.find(({ views }) => view && views.includes(view))
      return view && who ? (
        <Told
          name={say.guess}
          text={say.guessed(view.label, read(view.hidden.claim), read(who.speaker.name))}
        />
      ) : null
    }
    case 'code': {
      const fingers = CODES.map((kind) =>
        stage.fingersOf(stage.fingers[kind], words.relations[kind]),
      )
      return <Told name={say.fingers} text={fingers.join(' · ')} />
    }
    case 'names':
      return (
        <p className="note-words" translate="no">
          {speakers
            .map(({ hidden, speaker }) => say.is(read(hidden.name), read(speaker.name)))
            .join(' · ')}
        </p>
      )
    case 'trail':
      return (
        <ul className="note-views">
          {compared.map(({ id, label, named }) => (
            <li key={id}>
              <b>{label}</b>{' '}
              <span>
                {say.trail(
                  words.paragraphs(named.paragraphs),
                  words.attributions[named.attribution],
                )}
              </span>
            </li>
          ))}
        </ul>
      )
    case 'next':
      return (
        <ul className="note-views">
          {notes.events.map(({ id, date, title, text }) => (
            <li key={id}>
              <b>{say.event(formatDate(date, language), read(title))}</b> <span>{read(text)}</span>
            </li>
          ))}
        </ul>
      )
    default:
      return null
  }
}

function Told({ name, text }: { name: string; text: string }) {
  return (
    <p className="note-words">
      <b>{name}</b> <span>{text}</span>
    </p>
  )
}

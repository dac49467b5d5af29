import { TEMPLATES } from '#domain/lesson.ts'
import { type Notes, type NotesData, notesOf } from '#domain/teacher-notes.ts'
import { usePapersText } from '#i18n/use-papers-text.ts'
import { useText } from '#i18n/use-text.ts'
import { SignSprite } from '#pieces/sign-sprite.tsx'
import { NoteSheet } from './note-sheet.tsx'
import { PaperHead } from './paper-head.tsx'

/**
 * A teacher's notes, with the names: a sheet for each lesson and theme, of which the address chooses
 * one. The others are hidden by CSS, so this needs no script and prints what it shows.
 */
export function NotesScreen({ data }: { data: NotesData }) {
  const { notes: say } = usePapersText()
  const { read } = useText()
  const all = notesOf(data)
  return (
    <main id="notes" className="paper" tabIndex={-1}>
      <SignSprite />
      <PaperHead
        cap={read(data.unveiled.debate.question)}
        title={say.title}
        lead={say.usual}
        also={say.also}
        ways={[
          ['../', say.setUp],
          ['../guide/', say.guide],
        ]}
      />
      <p className="warning">
        <b>{say.warning}</b> <span>{say.warningMore}</span>
      </p>
      <Choice notes={all} />
      <div className="sheets">
        {all.map((notes) => (
          <NoteSheet key={notes.id} data={data} notes={notes} />
        ))}
      </div>
    </main>
  )
}

function Choice({ notes }: { notes: readonly Notes[] }) {
  const { notes: say, templates } = usePapersText()
  const { read } = useText()
  return (
    <nav className="note-choice" aria-labelledby="choice-name">
      <h2 id="choice-name">{say.choose}</h2>
      <p className="text-quiet">{say.chooseHint}</p>
      <dl>
        {TEMPLATES.map((template) => {
          const there = notes.filter((one) => one.template === template)
          if (there.length === 0) return null
          const { name } = templates[template]
          return (
            <div key={template}>
              <dt>{name}</dt>
              <dd>
                <ul>
                  {there.map(({ id, theme }) => (
                    <li key={id}>
                      <a href={`#${id}`} aria-label={say.heading(name, read(theme.title))}>
                        {read(theme.title)}
                      </a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )
        })}
      </dl>
    </nav>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import { writeMarkdown } from '#domain/markdown.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { sealedQuery } from '#io/lesson-query.ts'
import { saveFile } from '#io/save-file.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { foundBy } from './found.ts'

type Props = { debate: LessonDebate; run: LessonRun; onBack: () => void; onErased: () => void }

/** The lesson's end: what the class found, to keep as a file or on paper, and then to erase. */
export function LessonEnd({ debate, run, onBack, onErased }: Props) {
  const say = useDiscussText()
  const { say: words, read, language } = useText()
  const main = useRef<HTMLElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => main.current?.focus(), [])
  const isUncovered = (what: string) =>
    run.lesson.steps.some(({ id, kind }) => kind === what && run.uncovered.includes(id))
  const relation = useQuery({
    ...sealedQuery('relation', debate.sealed),
    enabled: isUncovered('relation'),
  })
  const names = useQuery({ ...sealedQuery('names', debate.sealed), enabled: isUncovered('names') })
  const { end } = say
  const began = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
  const title = end.of(run.className)
  const lead = end.lead(read(debate.question), began.format(run.began), run.classSize)
  const parts = foundBy(
    run,
    debate,
    { judgement: relation.data, unveiled: names.data },
    { say, relations: words.relations, read },
  )
  const save = () =>
    saveFile(
      `${debate.id}-${new Date(run.began).toISOString().slice(0, 10)}.md`,
      'text/markdown;charset=utf-8',
      writeMarkdown(title, lead, parts),
    )
  return (
    <main id="lesson" ref={main} className="lesson-end" tabIndex={-1}>
      <h1>{title}</h1>
      <p>{lead}</p>
      {parts.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          {part.items.length > 0 ? (
            <ul>
              {part.items.map((item, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two guesses can have the same line.
                <li key={`${i} ${item}`}>{item}</li>
              ))}
            </ul>
          ) : (
            <p>{end.nothing}</p>
          )}
        </section>
      ))}
      <p className="text-quiet">{end.noWinner}</p>
      <div className="end-buttons">
        <button type="button" className="button" onClick={save}>
          {end.save}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {end.back}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
          {end.erase}
        </button>
      </div>
      <EraseDialog ref={dialog} onSave={save} onErased={onErased} />
    </main>
  )
}

import { useState } from 'react'
import type { Lesson } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { copyText } from '#io/clipboard.ts'
import type { LessonFault } from '#io/lesson-file.ts'
import { writeLesson } from '#io/lesson-link.ts'
import { saveFile } from '#io/save-file.ts'
import { prepare } from '#stores/lesson-store.ts'
import { CopyOutcome } from '#ui/copy-outcome.tsx'
import { Faults } from './faults.tsx'

type Props = { debate: LessonDebate; lesson: Lesson; faults: readonly LessonFault[] }

/** What is wrong with a file, until another link is opened. */
type FileFaults = {
  readonly sinceLink: readonly LessonFault[]
  readonly faults: readonly LessonFault[]
}

/** A prepared lesson as a link or a file, and back. */
export function Keeping({ debate, lesson, faults }: Props) {
  const { setUp: say } = useDiscussText()
  const [outcome, setOutcome] = useState({ said: '', text: '' })
  const [inFile, setInFile] = useState<FileFaults>()
  const copy = async () => {
    const link = location.origin + location.pathname + writeLesson(lesson)
    const isCopied = await copyText(link)
    setOutcome(isCopied ? { said: say.copied, text: '' } : { said: say.notCopied, text: link })
  }
  const openFile = async (file: File) => {
    const { openLesson, LESSON_LIMITS } = await import('#io/lesson-file.ts')
    // A file far too large isn't read at all; its size alone is refused.
    const bytes = await file.slice(0, LESSON_LIMITS.bytes + 1).arrayBuffer()
    const opened = openLesson(bytes, debate)
    setInFile({ sinceLink: faults, faults: opened.ok ? [] : opened.faults })
    setOutcome({ said: opened.ok ? say.opened : '', text: '' })
    if (opened.ok) prepare(opened.lesson)
  }
  return (
    <section className="keeping" aria-labelledby="keeping-name">
      <h2 id="keeping-name">{say.keep}</h2>
      <p>{say.keepLead}</p>
      <div className="keeping-buttons">
        <button type="button" className="button" onClick={copy}>
          {say.copyLink}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            saveFile(
              `${lesson.debateId}-${lesson.template}.lesson.json`,
              'application/json',
              JSON.stringify(lesson, null, 2),
            )
          }
        >
          {say.saveFile}
        </button>
        <label className="button file-button">
          <span>{say.openFile}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0]
              currentTarget.value = ''
              if (file) void openFile(file)
            }}
          />
        </label>
      </div>
      <CopyOutcome {...outcome} />
      <Faults faults={inFile?.sinceLink === faults ? inFile.faults : faults} />
    </section>
  )
}

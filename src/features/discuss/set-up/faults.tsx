import { useEffect, useState } from 'react'
import type { Language } from '#domain/language.ts'
import type { Problem } from '#domain/problem.ts'
import type { ProblemText } from '#i18n/problem-words.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import type { LessonFault } from '#io/lesson-file.ts'

type InWords = (problem: Problem) => ProblemText

const PROBLEMS: Readonly<Record<Language, () => Promise<{ problems: InWords }>>> = {
  en: () => import('#i18n/problems.en.ts'),
  ko: () => import('#i18n/problems.ko.ts'),
  ja: () => import('#i18n/problems.ja.ts'),
}

/** As many as help; the rest mostly follow from the first. */
const MOST_SHOWN = 5

/** Why a lesson can't be opened: where, why, and the way out. The lesson on the screen stays. */
export function Faults({ faults }: { faults: readonly LessonFault[] }) {
  const { setUp: say } = useDiscussText()
  const { language } = useText()
  const [inWords, setInWords] = useState<{ tell: InWords }>()
  const isAny = faults.length > 0
  useEffect(() => {
    if (isAny) {
      void PROBLEMS[language]().then(({ problems }) => setInWords({ tell: problems }))
    }
  }, [isAny, language])
  return (
    <div role="alert">
      {isAny && inWords && (
        <div className="faults">
          <p className="choice-name">{say.refused}</p>
          <ul>
            {faults.slice(0, MOST_SHOWN).map((fault) => (
              <li key={JSON.stringify(fault)}>{told(fault)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )

  function told(fault: LessonFault): string {
    switch (fault.kind) {
      case 'file': {
        const { path, line, column } = fault.problem
        const { reason, remedy } = inWords?.tell(fault.problem) ?? { reason: '', remedy: '' }
        const place = [path, line && say.line(line, column ?? 1)].filter(Boolean).join(', ')
        return `${place && `${place}: `}${reason} ${remedy}`
      }
      case 'notALesson':
        return say.faults.notALesson
      case 'otherDebate':
        return say.faults.otherDebate(fault.debateId)
      case 'unknown':
        return say.faults.unknown(fault.path, fault.id)
      case 'repeated':
        return say.faults.repeated(fault.path, fault.id)
      default:
        return say.faults.tooEarly(fault.path)
    }
  }
}

import { type Lesson, minutesOf } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { lessonFrom } from '#domain/lesson-templates.ts'
import { type Place, pathOf, withoutNames } from '#domain/place.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { prepare, useLesson } from '#stores/lesson-store.ts'
import { useIsRunning } from '#ui/use-is-running.ts'
import { Begin } from './begin.tsx'
import { HandsChoice } from './hands-choice.tsx'
import { Keeping } from './keeping.tsx'
import { PairChoice } from './pair-choice.tsx'
import { Papers } from './papers.tsx'
import { RunsUnderWay } from './runs-under-way.tsx'
import { SetAside } from './set-aside.tsx'
import { StepList } from './step-list.tsx'
import { TemplateChoice } from './template-choice.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { useLessonLink } from './use-lesson-link.ts'

/** The lesson that a teacher who chose nothing yet finds. */
const usual = (debate: LessonDebate): Lesson => {
  const first = debate.themes.find(({ id }) => lessonFrom('full', [id], debate).steps.length > 0)
  return lessonFrom('full', first ? [first.id] : [], debate)
}

/** Past the steps, which a teacher in a hurry leaves as they are. */
function goToBegin() {
  const panel = document.querySelector('.begin')
  panel?.querySelector('input')?.focus({ preventScroll: true })
  panel?.scrollIntoView({ block: 'center' })
}

/** Where a teacher puts a lesson together, and starts it with a class. */
export function SetUp({ debate, place }: { debate: LessonDebate; place: Place }) {
  const { setUp: say } = useDiscussText()
  const { read } = useText()
  const isRunning = useIsRunning()
  const lesson = useLesson((state) => state.lesson) ?? usual(debate)
  const faults = useLessonLink(debate)
  const total = minutesOf(lesson)
  return (
    <main id="lesson" className="set-up" tabIndex={-1}>
      <header className="set-up-head">
        <p className="cap">{read(debate.question)}</p>
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <p>
          {/* Without names: the class may be looking. */}
          <a href={import.meta.env.BASE_URL + pathOf(withoutNames(place)).slice(1)}>
            {say.compare}
          </a>
        </p>
        {!isRunning && <p className="without-script">{say.needsScript}</p>}
        <Papers debate={debate} lesson={lesson} />
      </header>
      {isRunning && <RunsUnderWay debate={debate} />}
      {isRunning && <SetAside />}
      <div className="set-up-choices">
        <TemplateChoice debate={debate} lesson={lesson} />
        <ThemeChoice debate={debate} lesson={lesson} />
        <PairChoice debate={debate} lesson={lesson} />
        <HandsChoice lesson={lesson} />
      </div>
      <section aria-labelledby="steps-name">
        <h2 id="steps-name">{say.steps}</h2>
        <div className="steps-sum">
          <p role="status">{say.total(lesson.steps.length, total)}</p>
          {isRunning && (
            <button type="button" className="plain" onClick={goToBegin}>
              {say.begin}
            </button>
          )}
        </div>
        <StepList debate={debate} lesson={lesson} onChange={prepare} />
      </section>
      {isRunning && <Begin lesson={lesson} />}
      {isRunning && <Keeping debate={debate} lesson={lesson} faults={faults} />}
    </main>
  )
}

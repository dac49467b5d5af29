import { useEffect, useState } from 'react'
import type { Spot } from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { following, preceding } from '#domain/lesson-pages.ts'
import { isRunning, type LessonRun } from '#domain/lesson-run.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { keepAwake } from '#io/wake-lock.ts'
import { SignSprite } from '#pieces/sign-sprite.tsx'
import { give, useRun } from '#stores/run-store.ts'
import { useFullScreen } from '#ui/use-full-screen.ts'
import { Blank } from './blank.tsx'
import { nextLabel } from './next-label.ts'
import { RemarkDialog } from './remark-dialog.tsx'
import { StageBar } from './stage-bar.tsx'
import { StageMenu } from './stage-menu.tsx'
import { pagesAt, type Scene } from './steps/scene.ts'
import { StepPage } from './steps/step-page.tsx'
import { useWords } from './steps/use-words.ts'
import { useFit } from './use-fit.ts'
import { type StageScene, useScene } from './use-scene.ts'
import { useStageKeys } from './use-stage-keys.ts'

type Props = {
  debate: LessonDebate
  onLeave: () => void
  onEnd?: () => void
  onPhone?: () => void
}

/** The projector: the run on the screen, led step by step. */
export function Stage({ debate, ...ways }: Props) {
  const run = useRun((state) => state.run)
  useEffect(keepAwake, [])
  return run ? <StageOf debate={debate} run={run} {...ways} /> : null
}

function StageOf({ debate, run, ...ways }: Props & { run: LessonRun }) {
  const staged = useScene(debate, run)
  return staged.scene ? <Staged {...staged} scene={staged.scene} {...ways} /> : null
}

type StagedProps = Omit<Props, 'debate'> & StageScene & { scene: Scene }

function Staged({ scene, openings, onLeave, onEnd, onPhone }: StagedProps) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  const { run, step, page, pages, number, theme, debate } = scene
  const { lesson, at } = run
  const spot = `${step.id} ${page}`
  const [shown, setShown] = useState<'stage' | 'blank' | 'menu' | 'remark'>('stage')
  const fullScreen = useFullScreen()
  const words = useWords(scene)
  const fit = useFit(spot)

  const move = (to: Spot | undefined) => {
    if (to) void give({ type: 'move', from: at, to })
  }
  const next = () => {
    if (words.uncover() || fit.turn(1)) return
    const to = following(lesson, at, pages)
    if (to) move(to)
    else onEnd?.()
  }
  const back = () => {
    if (!fit.turn(-1)) {
      move(preceding(lesson, at, ({ id }) => pagesAt(debate, run, indexOf(lesson.steps, id))))
    }
  }
  const timer = () => {
    void give({ type: isRunning(run) ? 'pauseTimer' : 'startTimer', now: Date.now() })
  }
  const unlessBlank = (action: () => void) => () =>
    shown === 'blank' ? setShown('stage') : action()
  useStageKeys({
    next: unlessBlank(next),
    back: unlessBlank(back),
    first: unlessBlank(() => move({ step: 0, page: 0 })),
    last: unlessBlank(() => move({ step: lesson.steps.length - 1, page: 0 })),
    blank: unlessBlank(() => setShown('blank')),
    leave: unlessBlank(onLeave),
    fullScreen: unlessBlank(fullScreen.toggle),
    timer: unlessBlank(timer),
    menu: unlessBlank(() => setShown('menu')),
  })

  const nextName = nextLabel(say, scene, { words, fit, read })
  return (
    <main id="lesson" className="stage" tabIndex={-1}>
      <SignSprite />
      <header className="stage-head">
        <span className="stage-number" aria-hidden="true">
          {number}
        </span>
        <h1>{read(theme.question)}</h1>
      </header>
      <section className="room-frame" aria-label={say.steps[step.kind]}>
        <div ref={fit.ref} className="room" data-kind={step.kind}>
          <StepPage key={spot} scene={scene} openings={openings} words={words} onGo={move} />
        </div>
        {fit.parts > 1 && <p className="room-part">{say.part(fit.part + 1, fit.parts)}</p>}
      </section>
      <StageBar
        scene={scene}
        nextName={nextName ?? (onEnd && say.end)}
        canGoBack={at.step > 0 || page > 0 || fit.part > 0}
        onBack={back}
        onNext={next}
        onGo={move}
        onMenu={() => setShown('menu')}
      />
      {shown === 'menu' && (
        <StageMenu
          scene={scene}
          isFull={fullScreen.isFull}
          onGo={move}
          onFullScreen={fullScreen.toggle}
          onBlank={() => setShown('blank')}
          onRemark={() => setShown('remark')}
          onLeave={onLeave}
          onClose={() => setShown((now) => (now === 'menu' ? 'stage' : now))}
          {...(onEnd && { onEnd })}
          {...(onPhone && { onPhone })}
        />
      )}
      {shown === 'remark' && <RemarkDialog scene={scene} onClose={() => setShown('stage')} />}
      {shown === 'blank' && <Blank onShow={() => setShown('stage')} />}
    </main>
  )
}

const indexOf = (steps: readonly { readonly id: string }[], id: string) =>
  steps.findIndex((step) => step.id === id)

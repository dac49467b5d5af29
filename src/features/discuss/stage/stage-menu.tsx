import { useEffect, useRef } from 'react'
import type { Spot } from '#domain/lesson.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { give } from '#stores/run-store.ts'
import { standingName, standingOf } from './step-dots.tsx'
import type { Scene } from './steps/scene.ts'

type Props = {
  scene: Scene
  isFull: boolean
  onGo: (to: Spot) => void
  onFullScreen: () => void
  onBlank: () => void
  onRemark: () => void
  onLeave: () => void
  onClose: () => void
  onEnd?: () => void
  onPhone?: () => void
}

/** What a teacher needs now and then, and every step of the lesson. */
export function StageMenu(props: Props) {
  const { scene, isFull, onGo, onFullScreen, onBlank, onRemark, onLeave, onClose } = props
  const { onEnd, onPhone } = props
  const { stage: say } = useDiscussText()
  const { run } = scene
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const then = (action: () => void) => () => {
    dialog.current?.close()
    action()
  }
  const isLast = run.at.step === run.lesson.steps.length - 1
  return (
    <dialog ref={dialog} className="dialog stage-dialog" onClose={onClose} aria-label={say.menu}>
      <div className="menu-actions">
        <button type="button" className="key key-next" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
        {!isLast && (
          <button
            type="button"
            className="key"
            onClick={then(() => void give({ type: 'skip', from: run.at }))}
          >
            {say.skip}
          </button>
        )}
        <button type="button" className="key" onClick={then(onRemark)}>
          {say.note}
        </button>
        <button type="button" className="key" onClick={then(onBlank)}>
          {say.blank}
        </button>
        <button type="button" className="key" onClick={then(onFullScreen)}>
          {isFull ? say.leaveFullScreen : say.fullScreen}
        </button>
        {onPhone && (
          <button type="button" className="key" onClick={then(onPhone)}>
            {say.phone}
          </button>
        )}
        <button type="button" className="key" onClick={then(onLeave)}>
          {say.leave}
        </button>
        {onEnd && (
          <button type="button" className="key" onClick={then(onEnd)}>
            {say.end}
          </button>
        )}
      </div>
      <AllSteps scene={scene} onGo={(to) => then(() => onGo(to))()} />
      <p className="stage-keys">{say.keys}</p>
    </dialog>
  )
}

function AllSteps({ scene, onGo }: { scene: Scene; onGo: (to: Spot) => void }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  const { run, debate } = scene
  return (
    <>
      <h2>{say.allSteps}</h2>
      {run.lesson.themes.map(({ theme: id }) => {
        const theme = debate.themes.find((theme) => theme.id === id)
        return (
          <section key={id} aria-label={theme && read(theme.title)}>
            {run.lesson.themes.length > 1 && theme && <h3>{read(theme.title)}</h3>}
            <ol className="menu-steps">
              {run.lesson.steps.map((step, index) => {
                if (step.theme !== id) return null
                const standing = standingOf(run, step, index)
                return (
                  <li key={step.id}>
                    <button
                      type="button"
                      className={`menu-step dot-${standing}`}
                      aria-current={standing === 'now' ? 'step' : undefined}
                      aria-label={standingName(say, step, standing)}
                      onClick={() => onGo({ step: index, page: 0 })}
                    >
                      <i aria-hidden="true" />
                      {say.steps[step.kind]}
                    </button>
                  </li>
                )
              })}
            </ol>
          </section>
        )
      })}
    </>
  )
}

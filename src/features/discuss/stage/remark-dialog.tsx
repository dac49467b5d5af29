import { useEffect, useRef, useState } from 'react'
import { MAX_REMARK } from '#domain/lesson-run.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { give } from '#stores/run-store.ts'
import type { Scene } from './steps/scene.ts'

const PAUSE = 500

/** A note of the teacher's on this step, kept while it is written. */
export function RemarkDialog({ scene, onClose }: { scene: Scene; onClose: () => void }) {
  const { stage: say } = useDiscussText()
  // The step it was opened on: another tab may lead the class on meanwhile.
  const [{ step, run }] = useState(scene)
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => dialog.current?.showModal(), [])
  const keep = () => {
    clearTimeout(pause.current)
    if (field.current) void give({ type: 'remark', step: step.id, text: field.current.value })
  }
  return (
    <dialog
      ref={dialog}
      className="dialog stage-dialog"
      aria-labelledby="remark-name"
      onClose={() => {
        keep()
        onClose()
      }}
    >
      <h2 id="remark-name">{say.named(say.note, say.steps[step.kind])}</h2>
      <textarea
        ref={field}
        className="remark"
        aria-labelledby="remark-name"
        aria-describedby="remark-hint"
        rows={5}
        maxLength={MAX_REMARK}
        defaultValue={run.remarks[step.id] ?? ''}
        onInput={() => {
          clearTimeout(pause.current)
          pause.current = setTimeout(keep, PAUSE)
        }}
      />
      <p id="remark-hint">{say.noteHint}</p>
      <div>
        <button type="button" className="key key-next" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </div>
    </dialog>
  )
}

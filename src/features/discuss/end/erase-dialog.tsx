import { type RefObject, useState } from 'react'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { eraseThisRun } from '#stores/run-store.ts'

type Props = {
  ref: RefObject<HTMLDialogElement | null>
  onSave: () => void
  onErased: () => void
}

/** Asks once before a lesson's counts and notes are gone for good, and offers them as a file first. */
export function EraseDialog({ ref, onSave, onErased }: Props) {
  const { end } = useDiscussText()
  const [isRefused, setIsRefused] = useState(false)
  return (
    <dialog ref={ref} className="dialog" aria-labelledby="erase-name">
      <h2 id="erase-name">{end.sure}</h2>
      <p>{end.sureMore}</p>
      <p role="alert">{isRefused && end.refused}</p>
      <div className="end-buttons">
        <button type="button" className="button" onClick={onSave}>
          {end.save}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => eraseThisRun().then(onErased, () => setIsRefused(true))}
        >
          {end.eraseNow}
        </button>
        <button type="button" className="button" onClick={() => ref.current?.close()}>
          {end.keep}
        </button>
      </div>
    </dialog>
  )
}

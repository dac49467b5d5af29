import { type ReactNode, useEffect, useRef } from 'react'
import type { Debate } from '#domain/debate.ts'
import type { ExtraWords } from '#i18n/extras.en.ts'
import { closeDialog, useDialog } from '#stores/dialog-store.ts'
import '#ui/dialog.css'
import { Keys } from './keys.tsx'
import { Take } from './take.tsx'

/** The dialog asked for. Loaded with its words when the first one is opened. */
export function Extras({ debate, words }: { debate: Debate; words: ExtraWords }) {
  const dialog = useDialog()
  if (dialog.shown === 'none') return null
  return (
    <Modal close={words.close}>
      {dialog.shown === 'keys' ? (
        <Keys words={words} />
      ) : (
        <Take debate={debate} words={words} taken={dialog.taken} />
      )}
    </Modal>
  )
}

function Modal({ close, children }: { close: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="dialog-name" onClose={closeDialog}>
      {children}
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {close}
      </button>
    </dialog>
  )
}

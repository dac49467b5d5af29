import { type ReactNode, useEffect, useRef } from 'react'
import type { Debate } from '#domain/debate.ts'
import type { ExtraWords } from '#i18n/extras.en.ts'
import { closeDialog, useDialog } from '#stores/dialog-store.ts'
import '#ui/dialog.css'
import { Keys } from './keys.tsx'
import { Take } from './take.tsx'
import { PaperNotes } from './trail/paper-notes.tsx'
import { Trail } from './trail/trail.tsx'

type Props = { debate: Debate; words: ExtraWords }

/** What opens on top of the page, and what paper gets besides. Loaded with its words. */
export function Extras({ debate, words }: Props) {
  return (
    <>
      {!debate.isBlind && <PaperNotes debate={debate} words={words.trail} />}
      <OnTop debate={debate} words={words} />
    </>
  )
}

/** The dialog or trail asked for. */
function OnTop({ debate, words }: Props) {
  const dialog = useDialog()
  if (dialog.shown === 'none') return null
  if (dialog.shown === 'trail') return <Trail debate={debate} of={dialog.of} words={words} />
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

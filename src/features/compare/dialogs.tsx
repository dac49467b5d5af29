import { useEffect, useState } from 'react'
import type { Debate } from '#domain/debate.ts'
import { useText } from '#i18n/use-text.ts'
import { closeDialog, useDialog } from '#stores/dialog-store.ts'
import type { loadExtras } from './extras/load-extras.ts'

type Props = { debate: Debate; onFailure: (cause: unknown) => void }

const ONCE = { once: true }

/**
 * Loads what opens on top of the page, and the notes that paper gets, when a reader is near: with the
 * first key pressed or the first view pointed at, or else when it is asked for.
 */
export function Dialogs({ debate, onFailure }: Props) {
  const { language } = useText()
  const isAsked = useDialog(({ shown }) => shown !== 'none')
  const [isNear, setIsNear] = useState(false)
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadExtras>>>()
  useEffect(() => {
    const come = () => setIsNear(true)
    addEventListener('keydown', come, ONCE)
    document.querySelector('#themes')?.addEventListener('pointerover', come, ONCE)
  }, [])
  useEffect(() => {
    if (!(isAsked || isNear) || loaded?.language === language) return
    import('./extras/load-extras.ts')
      .then((extras) => extras.loadExtras(language))
      .then(setLoaded, (cause: unknown) => {
        if (!isAsked) return
        closeDialog()
        onFailure(cause)
      })
  }, [isAsked, isNear, language, loaded, onFailure])
  return loaded?.language === language && <loaded.Extras debate={debate} words={loaded.words} />
}

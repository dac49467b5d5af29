import { type ComponentType, useEffect, useState } from 'react'
import type { Debate } from '#domain/debate.ts'
import type { Language } from '#domain/language.ts'
import type { ExtraWords } from '#i18n/extras.en.ts'
import { useText } from '#i18n/use-text.ts'
import { closeDialog, useDialog } from '#stores/dialog-store.ts'

const WORDS: Readonly<Record<Language, () => Promise<{ extras: ExtraWords }>>> = {
  en: () => import('#i18n/extras.en.ts'),
  ko: () => import('#i18n/extras.ko.ts'),
  ja: () => import('#i18n/extras.ja.ts'),
}

const ONCE = { once: true }

type Loaded = {
  language: Language
  words: ExtraWords
  Extras: ComponentType<{ debate: Debate; words: ExtraWords }>
}

type Props = { debate: Debate; onFailure: (cause: unknown) => void }

/**
 * Loads what opens on top of the page, and the notes that paper gets, when a reader is near: with the
 * first key pressed or the first view pointed at, or else when it is asked for.
 */
export function Dialogs({ debate, onFailure }: Props) {
  const { language } = useText()
  const isAsked = useDialog(({ shown }) => shown !== 'none')
  const [isNear, setIsNear] = useState(false)
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    const come = () => setIsNear(true)
    addEventListener('keydown', come, ONCE)
    document.querySelector('#themes')?.addEventListener('pointerover', come, ONCE)
  }, [])
  useEffect(() => {
    if (!(isAsked || isNear) || loaded?.language === language) return
    Promise.all([import('./extras/extras.tsx'), WORDS[language]()]).then(
      ([{ Extras }, { extras }]) => setLoaded({ language, words: extras, Extras }),
      (cause: unknown) => {
        if (!isAsked) return
        closeDialog()
        onFailure(cause)
      },
    )
  }, [isAsked, isNear, language, loaded, onFailure])
  return loaded?.language === language && <loaded.Extras debate={debate} words={loaded.words} />
}

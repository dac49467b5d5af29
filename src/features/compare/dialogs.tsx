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

type Loaded = {
  language: Language
  words: ExtraWords
  Extras: ComponentType<{ debate: Debate; words: ExtraWords }>
}

type Props = { debate: Debate; onFailure: (cause: unknown) => void }

/** Loads the dialogs when the first is opened; the page itself doesn't wait for them. */
export function Dialogs({ debate, onFailure }: Props) {
  const { language } = useText()
  const isAsked = useDialog(({ shown }) => shown !== 'none')
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    if (!isAsked || loaded?.language === language) return
    Promise.all([import('./extras/extras.tsx'), WORDS[language]()]).then(
      ([{ Extras }, { extras }]) => setLoaded({ language, words: extras, Extras }),
      (cause: unknown) => {
        closeDialog()
        onFailure(cause)
      },
    )
  }, [isAsked, language, loaded, onFailure])
  if (!isAsked || loaded?.language !== language) return null
  return <loaded.Extras debate={debate} words={loaded.words} />
}

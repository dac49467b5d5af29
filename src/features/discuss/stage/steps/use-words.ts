import { useState } from 'react'
import { sentencesIn } from '#domain/sentences.ts'
import { useText } from '#i18n/use-text.ts'
import type { Scene, ShownView } from './scene.ts'

/** The words of a view that a class restates, and how many of them are uncovered. */
export type Words = {
  readonly view: ShownView | undefined
  readonly sentences: readonly string[]
  readonly shown: number
  /** Whether words are still covered. */
  readonly isCovered: boolean
  /** Uncovers the next ones. Shape: whether there were any. */
  readonly uncover: () => boolean
}

/** The name under which a caught sentence is kept. */
export const caughtPart = (viewId: string, sentence: number) => `${viewId}/${sentence}`

/** Covers the words to restate, each time the class comes to them, but not those it has caught. */
export function useWords(scene: Scene): Words {
  const { language, read } = useText()
  const { step, page, sides, run } = scene
  const view =
    step.kind === 'restate' && page > 0 ? sides.flatMap(({ views }) => views)[page - 1] : undefined
  const sentences = view ? sentencesIn(read(view.view.claim), language) : []
  const caught = run.caught[step.id] ?? []
  const atLeast = view
    ? sentences.findLastIndex((_, i) => caught.includes(caughtPart(view.id, i))) + 1
    : 0
  const [opened, setOpened] = useState({ view: '', count: 0 })
  const shown = Math.max(opened.view === view?.id ? opened.count : 0, atLeast)
  const isCovered = shown < sentences.length
  const uncover = () => {
    if (view && isCovered) setOpened({ view: view.id, count: shown + 1 })
    return isCovered
  }
  return { view, sentences, shown, isCovered, uncover }
}

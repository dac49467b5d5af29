import { type ReactNode, useEffect } from 'react'
import type { Debate } from '#domain/debate.ts'
import type { Seating } from '#domain/seating.ts'
import { findWords, fold, wordsOf } from '#domain/word-search.ts'
import { MarkedWords } from '#pieces/marked.tsx'
import { useSelection } from '#stores/selection-store.ts'

/** Where hits are marked, and the least pause in typing before they are. */
const PLACES = '.view:not([hidden]), .gists td'
const PAUSE_MS = 60

const hasHighlights = () => typeof CSS !== 'undefined' && 'highlights' in CSS

type Props = { debate: Debate; seating: Seating; children: ReactNode }

/**
 * Marks what was searched for wherever it stands, by the CSS Custom Highlight API: no element is
 * added, nothing renders again. In older browsers the pieces write `<mark>` themselves.
 */
export function WordMarks({ debate, seating, children }: Props) {
  // Without a search nothing here follows what else is chosen.
  const selection = useSelection((now) => (now.words === '' ? undefined : now))
  const words = selection?.words ?? ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on the page changes with them.
  useEffect(() => {
    if (!hasHighlights()) return
    if (words === '') {
      CSS.highlights.delete('found')
      return
    }
    const timer = setTimeout(() => {
      CSS.highlights.set('found', new Highlight(...rangesOf(words)))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [selection, debate, seating])
  return <MarkedWords value={hasHighlights() ? '' : words}>{children}</MarkedWords>
}

function rangesOf(search: string): Range[] {
  const words = wordsOf(search)
  const ranges: Range[] = []
  for (const place of document.querySelectorAll(PLACES)) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? ''
      const folded = fold(text)
      if (!words.some((word) => folded.includes(word))) continue
      for (const [start, end] of findWords(text, search)) {
        const range = new Range()
        range.setStart(node, start)
        range.setEnd(node, end)
        ranges.push(range)
      }
    }
  }
  return ranges
}

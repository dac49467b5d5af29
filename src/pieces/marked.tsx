import { createContext, Fragment, useContext } from 'react'
import { findWords } from '#domain/word-search.ts'

/** What is searched for, given only where the browser can't mark words by itself. */
export const MarkedWords = createContext('')

/** A text in which what is searched for is marked. */
export function Marked({ children: text }: { children: string }) {
  const words = useContext(MarkedWords)
  if (words === '') return text
  let written = 0
  const parts = findWords(text, words).map(([start, end]) => {
    const before = text.slice(written, start)
    written = end
    return (
      <Fragment key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>
    )
  })
  return [...parts, text.slice(written)]
}

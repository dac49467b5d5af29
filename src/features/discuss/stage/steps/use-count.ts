import { useEffect, useRef, useState } from 'react'

const PAUSE = 400

/**
 * A number half typed: kept after a pause, at the field's end and when the field goes, so that
 * "12" is one count and not first 1.
 */
export function useCount(count: number | undefined, onCount: (count: number | undefined) => void) {
  const [draft, setDraft] = useState<string>()
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined)
  const latest = useRef(onCount)
  useEffect(() => {
    latest.current = onCount
  })

  const keep = () => {
    if (!pending.current) return
    clearTimeout(pending.current.timer)
    const { text } = pending.current
    pending.current = undefined
    latest.current(text === '' ? undefined : Number(text))
  }
  const keepLatest = useRef(keep)
  useEffect(() => () => keepLatest.current(), [])

  const type = (typed: string) => {
    const text = typed.normalize('NFKC').replace(/\D/g, '').slice(0, 3)
    clearTimeout(pending.current?.timer)
    setDraft(text)
    pending.current = { text, timer: setTimeout(keep, PAUSE) }
  }
  const finish = () => {
    keep()
    setDraft(undefined)
  }
  return { text: draft ?? (count === undefined ? '' : String(count)), type, finish }
}

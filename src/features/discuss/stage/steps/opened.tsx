import type { ReactNode } from 'react'
import type { Reveal } from '#domain/lesson.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'

/** How far a sealed file is that this spot needs. */
export type Opening = {
  readonly isHere: boolean
  readonly isFailed: boolean
  readonly retry: () => void
}

export type Openings = Readonly<Record<Reveal, Opening>>

/** What a sealed file tells, once it is here; until then that it is on its way, or how to ask again. */
export function Opened({ opening, children }: { opening: Opening; children: ReactNode }) {
  const { stage: say } = useDiscussText()
  if (opening.isHere) return children
  if (!opening.isFailed) {
    return (
      <p className="say" role="status">
        {say.loading}
      </p>
    )
  }
  return (
    <div className="say" role="alert">
      <p>{say.failed}</p>
      <button type="button" className="key" onClick={opening.retry}>
        {say.tryAgain}
      </button>
    </div>
  )
}

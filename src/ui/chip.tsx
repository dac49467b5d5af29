import type { ReactNode } from 'react'

type Props = {
  id: string
  name: string
  value: string
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
  children: ReactNode
}

/** A checkbox that looks like a chip: chosen is filled. */
export function Chip({ id, name, value, isChosen, onChoose, children }: Props) {
  return (
    <label className="chip">
      <input
        type="checkbox"
        autoComplete="off"
        id={id}
        name={name}
        value={value}
        checked={isChosen}
        onChange={(change) => onChoose(change.currentTarget.checked)}
      />
      {children}
    </label>
  )
}

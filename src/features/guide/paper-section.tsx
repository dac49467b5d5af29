import type { ReactNode } from 'react'

type Props = { id: string; name: string; children: ReactNode }

/** One part of a page under its name, which links lead to. */
export function PaperSection({ id, name, children }: Props) {
  return (
    <section id={id} className="paper-section" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{name}</h2>
      {children}
    </section>
  )
}

/** Sentences under one another. */
export function Points({ of }: { of: readonly string[] }) {
  return (
    <ul className="points">
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

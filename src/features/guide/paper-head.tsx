import type { ReactNode } from 'react'
import { useText } from '#i18n/use-text.ts'

/** Where a page leads on to: its address below this one, and what it is called. */
export type WayOn = readonly [href: string, name: string]

type Props = { cap: string; title: string; lead: ReactNode; ways: readonly WayOn[]; also: string }

/** The top of a page for teachers or schools: what it is, where it leads on, and a way to print it. */
export function PaperHead({ cap, title, lead, ways, also }: Props) {
  const { say } = useText()
  return (
    <header className="paper-head">
      <p className="cap">{cap}</p>
      <h1>{title}</h1>
      <p className="paper-lead">{lead}</p>
      <nav className="paper-ways" aria-label={also}>
        <ul>
          {ways.map(([href, name]) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
        <button type="button" className="button needs-script" onClick={() => print()}>
          {say.print}
        </button>
      </nav>
    </header>
  )
}

import type { ReactNode } from 'react'
import type { Place } from '#domain/place.ts'
import { useText } from '#i18n/use-text.ts'
import { DisplayPanel } from './display-panel.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { LanguageSwitch } from './language-switch.tsx'

type Props = {
  place: Place
  skipTo: string
  /** What the way to the content is called, where that is no comparison. */
  skip?: string
  children: ReactNode
}

/** What surrounds every screen: the way to the content, the name, language and display. */
export function Shell({ place, skipTo, skip, children }: Props) {
  const { say } = useText()
  return (
    <>
      <a className="skip" href={skipTo}>
        {skip ?? say.skip}
      </a>
      <header className="top">
        <a className="brand" href={import.meta.env.BASE_URL} aria-label={say.home}>
          <svg viewBox="0 0 38 20" aria-hidden="true">
            <circle className="dye-a" cx="8" cy="10" r="8" />
            <path d="M19 0v20" stroke="currentColor" strokeWidth="2" />
            <rect className="dye-b" x="23" y="3" width="14.2" height="14.2" rx="1" />
          </svg>
          <span lang="fr" translate="no">
            Vis-à-vis
          </span>
        </a>
        <div className="top-tools">
          <LanguageSwitch place={place} />
          <DisplayPanel />
        </div>
      </header>
      <div data-boot="" />
      <FailureNotice />
      {children}
    </>
  )
}

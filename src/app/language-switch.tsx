import { useContext } from 'react'
import { Link, useRouter } from 'wouter'
import { LANGUAGE_NAMES } from '#domain/language.ts'
import { type Place, pathOf } from '#domain/place.ts'
import { useText } from '#i18n/use-text.ts'
import { SiteLanguages } from './site-languages.ts'

/** The same page in another language. Where the app runs, place and selection are kept. */
export function LanguageSwitch({ place }: { place: Place }) {
  const { say, language } = useText()
  const { base } = useRouter()
  const languages = useContext(SiteLanguages)
  if (languages.length < 2) return null
  return (
    <nav className="languages" aria-label={say.languages}>
      {languages.map((tag) => {
        const path = pathOf({ ...place, language: tag })
        return (
          <Link
            key={tag}
            href={path}
            lang={tag}
            hrefLang={tag}
            aria-current={tag === language ? 'true' : undefined}
            onClick={(press) => {
              if (press.metaKey || press.ctrlKey || press.shiftKey) return
              press.preventDefault()
              const address = base + path + location.search + location.hash
              // Only what compares with names is in the index; other pages come whole.
              if (place.isBlind || place.screen) location.assign(address)
              else history.pushState(null, '', address)
            }}
          >
            <span className="language-name">{LANGUAGE_NAMES[tag].name}</span>
            <span className="language-short" aria-hidden="true">
              {LANGUAGE_NAMES[tag].short}
            </span>
          </Link>
        )
      })}
    </nav>
  )
}

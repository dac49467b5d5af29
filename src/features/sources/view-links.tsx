import type { Debate, View } from '#domain/debate.ts'
import { useText } from '#i18n/use-text.ts'
import { viewAnchor } from '#pieces/anchors.ts'
import { SpeakerSign } from './speaker-sign.tsx'

type Props = {
  debate: Debate
  views: readonly View[]
  /** Whether each view's claim stands there too, with what kind of words it rests on. */
  hasClaims?: boolean
}

/** Ways to views on the comparison, each by its speaker, theme and kind. */
export function ViewLinks({ debate, views, hasClaims = false }: Props) {
  const { say, read } = useText()
  return (
    <ul className={hasClaims ? 'view-claims' : 'view-links'}>
      {views.map((view) => {
        const [themeId = ''] = view.themes
        const speaker = debate.speakers.find(({ id }) => id === view.speaker)
        const theme = debate.themes.find(({ id }) => id === themeId)
        return (
          <li key={view.id}>
            <SpeakerSign debate={debate} speakerId={view.speaker} />{' '}
            <a href={`../#${viewAnchor(view, themeId)}`}>
              <span translate="no">{speaker && read(speaker.shortName)}</span>
              <span>{` · ${theme ? read(theme.title) : ''} · ${say.kinds[view.kind]}`}</span>
            </a>
            {hasClaims && (
              <p>
                <span>{read(view.claim)}</span>{' '}
                <span className="label">{say.attributions[view.attribution]}</span>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

import type { Debate } from '#domain/debate.ts'
import { silencesOf } from '#domain/silences.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { SpeakerSign } from './speaker-sign.tsx'

/** What the source does not say, theme by theme: a speaker's silences, and whose voice is missing. */
export function Silences({ debate }: { debate: Debate }) {
  const { read } = useText()
  const say = useSourcesText()
  const silences = silencesOf(debate)
  const themes = debate.themes.filter(
    (theme) => theme.absent || silences.some((silence) => silence.theme === theme),
  )
  if (themes.length === 0) return null
  return (
    <div className="silences">
      <h3>{say.silences}</h3>
      <ul className="silence-themes">
        {themes.map((theme) => (
          <li key={theme.id}>
            <h4 className="font-bold">{read(theme.title)}</h4>
            <ul>
              {silences
                .filter((silence) => silence.theme === theme)
                .map(({ speaker, on }) => (
                  <li key={`${speaker.id} ${on?.relationId}`}>
                    <SpeakerSign debate={debate} speakerId={speaker.id} />{' '}
                    <span>{on ? read(on.text) : say.silent(read(speaker.shortName))}</span>
                  </li>
                ))}
              {theme.absent && <li>{say.named(say.absent, read(theme.absent))}</li>}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { SeatedSpeaker } from '#domain/seating.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { NativeName } from '#pieces/native-name.tsx'

type Props = { seated: SeatedSpeaker; isBlind: true | undefined }

/** A speaker in their seat: name in every script, office as of then, shape; or a letter alone. */
export function SpeakerCard({ seated: { speaker, mark, seat, letter }, isBlind }: Props) {
  const { read } = useText()
  const say = useCompareText()
  const name = read(speaker.name)
  return (
    <div className={`seat seat-${seat} dye-${mark}`}>
      <i className={`shape shape-${mark}`} aria-hidden="true">
        {letter}
      </i>
      <div>
        <h2 translate="no">{name}</h2>
        {!isBlind && (
          <>
            <NativeName name={name} native={speaker.native} />
            <p className="role">{`${read(speaker.affiliation)}`}</p>
            <p className="role">{read(speaker.role)}</p>
            <p className="role text-faint">
              {speaker.spokeIn ? say.spokeIn(speaker.spokeIn) : say.languageNotStated}
            </p>
          </>
        )}
      </div>
    </div>
  )
}

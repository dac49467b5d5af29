import type { Relation } from '#domain/debate.ts'
import type { NotedSpeaker, NotedView, Notes } from '#domain/teacher-notes.ts'
import { usePapersText } from '#i18n/use-papers-text.ts'
import { useText } from '#i18n/use-text.ts'
import { RelationSign } from '#pieces/relation-sign.tsx'
import { SpeakerMark } from '#pieces/speaker-mark.tsx'

type Props = { notes: Notes }

/** Who is behind each letter with all that is said, and how the editors read it. */
export function NoteKey({ notes }: Props) {
  const { notes: say } = usePapersText()
  const { read } = useText()
  const { speakers, reading, relations, verdict, theme } = notes
  return (
    <div className="note-key">
      <h3>{say.key}</h3>
      <p className="text-quiet">{say.ours}</p>
      <div className="note-speakers">
        {speakers.map((noted) => (
          <Who key={noted.hidden.id} noted={noted} />
        ))}
      </div>
      {reading && (
        <>
          <h3>{say.reading}</h3>
          <Reading notes={notes} relation={reading} />
        </>
      )}
      {relations.length > 0 && (
        <>
          <h3>{say.relations}</h3>
          {relations.map((relation) => (
            <Reading key={relation.id} notes={notes} relation={relation} />
          ))}
        </>
      )}
      {verdict && (
        <>
          <h3>{say.verdict}</h3>
          <p>{read(verdict.summary)}</p>
        </>
      )}
      {theme.absent && (
        <p>
          <b>{say.absent}</b> <span>{read(theme.absent)}</span>
        </p>
      )}
    </div>
  )
}

function Who({ noted }: { noted: NotedSpeaker }) {
  const { notes: say } = usePapersText()
  const { say: words, read } = useText()
  const { hidden, speaker, mark, views } = noted
  return (
    <div className="note-who">
      <p className="note-name">
        {mark && <SpeakerMark of={{ mark }} />}{' '}
        <b translate="no">{say.is(read(hidden.name), read(speaker.name))}</b>
      </p>
      <p className="text-quiet">{read(speaker.role)}</p>
      <ul className="note-views">
        {views.map((view) => (
          <li key={view.id}>
            <b>{view.label}</b> <span>{read(view.hidden.claim)}</span>{' '}
            <span className="note-ground">
              {say.ground(words.attributions[view.named.attribution])}
            </span>{' '}
            {view.isCompared && <b className="note-compared">{say.compared}</b>}
          </li>
        ))}
        {views.length === 0 && <li>{words.noStatement}</li>}
      </ul>
    </div>
  )
}

function Reading({ notes, relation }: Props & { relation: Relation }) {
  const { notes: say } = usePapersText()
  const { say: words, read } = useText()
  return (
    <p className="note-reading">
      <RelationSign kind={relation.kind} />{' '}
      <b>{say.joined(labelsOf(notes, relation.views), words.relations[relation.kind])}</b>{' '}
      <span>{read(relation.note)}</span>
    </p>
  )
}

/** Every view of the theme, by letter. */
export const viewsIn = ({ speakers }: Notes): readonly NotedView[] =>
  speakers.flatMap(({ views }) => views)

const labelsOf = (notes: Notes, ids: readonly string[]) =>
  viewsIn(notes)
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)

import { useState } from 'react'
import type { Debate } from '#domain/debate.ts'
import type { Seating } from '#domain/seating.ts'
import type { Seat } from '#domain/theme-table.ts'
import { type Link, numberOf } from '#domain/trail.ts'
import type { TrailWords } from '#i18n/trail.en.ts'
import { useText } from '#i18n/use-text.ts'
import { viewAnchor } from '#pieces/anchors.ts'
import { RelationSign } from '#pieces/relation-sign.tsx'
import { SpeakerMark } from '#pieces/speaker-mark.tsx'
import { closeDialog } from '#stores/dialog-store.ts'
import { pin, useSelection } from '#stores/selection-store.ts'

type Props = {
  debate: Debate
  themeId: string
  seating: Seating
  /** Of the speaker whose view this is. */
  seat: Seat
  links: readonly Link[]
  words: TrailWords
}

const isOnPage = (id: string) => document.getElementById(id)?.checkVisibility() ?? false

/** The relations of a view, each with our reason, and the ways over to them and to the views they join. */
export function LinkedViews({ debate, themeId, seating, seat, links, words }: Props) {
  const { say, read } = useText()
  if (links.length === 0) return null
  return (
    <section className="tells-relation">
      <h3 className="cap">{words.linked}</h3>
      {links.map(({ relation, others }) => (
        <div key={relation.id}>
          <p>
            <RelationSign kind={relation.kind} speaks={seat} />{' '}
            <b>{say.relations[relation.kind]}</b>
          </p>
          <p>{read(relation.note)}</p>
          <ul>
            {others.map((other) => {
              const of = seating.find(({ speaker }) => speaker.id === other.speaker)
              const number = numberOf(debate, other, themeId)
              return (
                of && (
                  <li key={other.id}>
                    <SpeakerMark of={of} number={number} />{' '}
                    <WayToView
                      anchor={viewAnchor(other, themeId)}
                      name={say.viewNumber(read(of.speaker.shortName), number)}
                      leftOut={words.leftOut}
                    />{' '}
                    <span>{read(other.claim)}</span>
                  </li>
                )
              )
            })}
          </ul>
          <WayToRelation relationId={relation.id} name={words.toRelation} />
        </div>
      ))}
    </section>
  )
}

/** A jump, or its name alone where the view is filtered out. */
function WayToView({ anchor, name, leftOut }: { anchor: string; name: string; leftOut: string }) {
  const [isThere] = useState(() => isOnPage(anchor))
  if (!isThere) return <b>{`${name} · ${leftOut}`}</b>
  return (
    <a href={`#${anchor}`} onClick={closeDialog}>
      {name}
    </a>
  )
}

/** Over to the relation, which comes forward as when its sign is pressed. */
function WayToRelation({ relationId, name }: { relationId: string; name: string }) {
  const [isThere] = useState(() => isOnPage(relationId))
  if (!isThere) return null
  return (
    <p className="trail-way">
      <a
        href={`#${relationId}`}
        onClick={(press) => {
          press.preventDefault()
          closeDialog()
          goToRelation(relationId)
        }}
      >
        {name}
      </a>
    </p>
  )
}

function goToRelation(relationId: string) {
  const place = document.getElementById(relationId)
  const sign = place?.querySelector<HTMLElement>('.bridge-sign')
  if (useSelection.getState().pinned !== relationId) pin(relationId)
  ;(sign ?? place)?.focus()
}

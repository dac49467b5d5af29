import type { Debate } from '#domain/debate.ts'
import { hidesRelations } from '#domain/finding.ts'
import { pathOf } from '#domain/place.ts'
import { type Selection, writeSelection } from '#domain/selection.ts'
import { useCompareText } from '#i18n/use-compare-text.ts'
import { useText } from '#i18n/use-text.ts'
import { useSelection } from '#stores/selection-store.ts'

/** The same selection on the page with names, or without: relations stay hidden if they were. */
function across(debate: Debate, selection: Selection): Selection {
  const isHiding = hidesRelations(debate, selection)
  const isOtherBlind = !debate.isBlind
  return {
    ...selection,
    speakers: [],
    pinned: '',
    switches: isHiding === isOtherBlind ? [] : ['relations'],
  }
}

/**
 * The way to the page without names, or back to it with them. Another page and another file: until
 * this link is followed, nothing in the browser holds what is hidden.
 */
export function NamesLink({ debate }: { debate: Debate }) {
  const { language } = useText()
  const say = useCompareText()
  const path = pathOf({
    language,
    debateId: debate.id,
    ...(!debate.isBlind && { isBlind: true }),
  })
  const href = import.meta.env.BASE_URL + path.slice(1)
  return (
    <a
      className="button"
      href={href}
      onClick={({ currentTarget }) => {
        const search = writeSelection(across(debate, useSelection.getState()))
        currentTarget.href = href + search + location.hash
      }}
    >
      {debate.isBlind ? say.showNames : say.hideNames}
    </a>
  )
}

import type { Speaker, View } from './debate.ts'
import type { Unveiled } from './lesson-debate.ts'
import type { Mark } from './seating.ts'

/** A speaker, and their own shape and dye, which are absent while names are hidden. */
type Told = { readonly speaker: Speaker; readonly mark?: Mark }

const MARKS: readonly Mark[] = ['a', 'b']

/** Who a letter stands for, once that is told. */
export function speakerOf(hidden: Speaker, theme: string, unveiled: Unveiled | undefined): Told {
  const id = unveiled?.speakers[theme]?.[hidden.id]
  const place = unveiled?.debate.speakers.findIndex((speaker) => speaker.id === id) ?? -1
  const speaker = unveiled?.debate.speakers[place]
  if (!speaker) return { speaker: hidden }
  const mark = MARKS[place]
  return { speaker, ...(mark && { mark }) }
}

/** A view by its id without names, in the words that may be read here. */
export function shownView(hidden: View, unveiled: Unveiled | undefined): View {
  const id = unveiled?.views[hidden.id]
  return unveiled?.debate.views.find((view) => view.id === id) ?? hidden
}

import type { Debate, Speaker, Text, Theme } from './debate.ts'

/** Someone who says nothing: on a whole theme, or, where `on` tells it, on one point of it. */
export type Silence = {
  readonly speaker: Speaker
  readonly theme: Theme
  readonly on?: { readonly relationId: string; readonly text: Text }
}

/**
 * What the source doesn't say, derived from what it does.
 *
 * Shape:  by theme and then speaker, in the debate's order; silence on a whole theme takes the place of
 *         silences on its points.
 * Errors: none.
 */
export function silencesOf(debate: Debate): readonly Silence[] {
  return debate.themes.flatMap((theme) =>
    debate.speakers.flatMap((speaker): readonly Silence[] => {
      const speaks = debate.views.some(
        (view) => view.speaker === speaker.id && view.themes.includes(theme.id),
      )
      return speaks ? pointsWithout(debate, theme, speaker) : [{ speaker, theme }]
    }),
  )
}

function pointsWithout(debate: Debate, theme: Theme, speaker: Speaker): readonly Silence[] {
  const speakersOf = (viewIds: readonly string[]) =>
    debate.views.filter(({ id }) => viewIds.includes(id)).map((view) => view.speaker)
  return debate.relations.flatMap(({ id, theme: where, kind, views, note, silence }) =>
    where === theme.id && kind === 'oneSided' && !speakersOf(views).includes(speaker.id)
      ? [{ speaker, theme, on: { relationId: id, text: silence ?? note } }]
      : [],
  )
}

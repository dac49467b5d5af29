import type { Debate, Source, Text } from './debate.ts'
import { type SpeakerShare, shareBySpeaker } from './fairness.ts'

/** What heads and parents are told of a debate. */
export type SchoolSheet = Pick<Debate, 'title' | 'question' | 'summary' | 'licence'> & {
  readonly source: Pick<Source, 'publisher' | 'published' | 'limits'>
  /** Who is not at the table, by theme; themes that don't say so are left out. */
  readonly absent: readonly { readonly theme: Text; readonly text: Text }[]
  readonly shares: readonly (SpeakerShare & { readonly name: Text })[]
}

/**
 * What the sheet for schools carries.
 *
 * Shape:  shares in the speakers' order, counted over the whole debate.
 * Errors: none.
 */
export function schoolSheet(debate: Debate): SchoolSheet {
  const { title, question, summary, licence, source, themes, speakers } = debate
  const shares = shareBySpeaker(debate)
  return {
    title,
    question,
    summary,
    licence,
    source: { publisher: source.publisher, published: source.published, limits: source.limits },
    absent: themes.flatMap(({ title: theme, absent }) => (absent ? [{ theme, text: absent }] : [])),
    shares: speakers.flatMap(({ id, shortName: name }) =>
      shares.filter(({ speakerId }) => speakerId === id).map((share) => ({ ...share, name })),
    ),
  }
}

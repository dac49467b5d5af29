import type { Attribution, RelationKind, ViewKind } from '#domain/kinds.ts'

const kinds: Record<ViewKind, string> = {
  forecast: 'Forecast',
  reason: 'Reason',
  concern: 'Concern',
  proposal: 'Proposal',
  value: 'Value',
  observation: 'Observation',
}

const relations: Record<RelationKind, string> = {
  shared: 'Same view',
  emphasis: 'Same aim, different emphasis',
  different: 'Different',
  opposed: 'Opposed',
  oneSided: 'Only one speaks',
}

const attributions: Record<Attribution, string> = {
  direct: 'direct quotation',
  reported: 'the reporter’s summary of what was said',
  framing: 'the reporter’s own words',
  editor: 'our words',
}

/** The words of the shell, and of what a debate is shown in on every screen. */
export const words = {
  kinds,
  relations,
  attributions,
  skip: 'Skip to the comparison',
  home: 'Vis-à-vis, home',
  languages: 'Language',
  display: 'Display',
  scheme: 'Colours',
  schemes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  present: 'Projector size',
  shortcuts: 'Single-key shortcuts',
  print: 'Print',
  close: 'Close',
  tryAgain: 'Try again',
  keepReading: 'You can go on reading this page.',
  failures: {
    offline: 'The page could not be loaded: there seems to be no connection.',
    missing: 'The page could not be found on this site.',
    notADebate: 'What came back is not a debate. A sign-in page of the network may be in the way.',
    slow: 'The page did not arrive within ten seconds.',
  },
  reporterWrites: 'The reporter writes',
  ourTranslation: 'Our translation:',
  paragraph: (n: number) => `paragraph ${n}`,
  paragraphs: (list: readonly number[]) =>
    list.length === 1 ? `paragraph ${list[0]}` : `paragraphs ${list.join(', ')}`,
  viewNumber: (name: string, n: number) => `${name}, view ${n}`,
  joined: (relation: string, others: readonly string[]) =>
    others.length > 0 ? `${relation}: ${others.join(', ')}` : relation,
  markOf: (view: string, relations: readonly string[]) => `${view}. ${relations.join('. ')}`,
  backTo: (view: string) => `Back to ${view}`,
  followTrail: 'Follow the trail',
  forComparison: 'for comparison',
  takeAway: (view: string) => `Copy or link: ${view}`,
  noStatement: 'No statement in this source',
  emptySeat: (name: string) => `Empty seat: ${name}`,
  termMeaning: (term: string) => `What “${term}” means`,
  note: 'Our note:',
}

export type Words = typeof words

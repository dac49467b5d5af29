/** The kinds that words, views, relations, events, prompts and sources of a debate come in. */

export const ATTRIBUTIONS = ['direct', 'reported', 'framing', 'editor'] as const
/**
 * What kind of words these are: the speaker's own in quotation marks · the reporter's paraphrase of
 * him · the reporter's own words · ours. From strongest to weakest.
 */
export type Attribution = (typeof ATTRIBUTIONS)[number]

export const VIEW_KINDS = [
  'forecast',
  'reason',
  'concern',
  'proposal',
  'value',
  'observation',
] as const
export type ViewKind = (typeof VIEW_KINDS)[number]

export const RELATION_KINDS = ['shared', 'emphasis', 'different', 'opposed', 'oneSided'] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

export const EVENT_LAYERS = ['background', 'then', 'next'] as const
export type EventLayer = (typeof EVENT_LAYERS)[number]

export const PROMPT_STEPS = [
  'predict',
  'similarities',
  'probe',
  'restate',
  'connect',
  'reflect',
] as const
export type PromptStep = (typeof PROMPT_STEPS)[number]

export const SOURCE_KINDS = ['article', 'transcript', 'interview', 'speech', 'book'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

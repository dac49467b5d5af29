/**
 * What a debate is. `data/debates/<id>.json` is authored in this shape with every language;
 * a published file has the same shape with one language kept.
 */

import type {
  Attribution,
  EventLayer,
  PromptStep,
  RelationKind,
  SourceKind,
  ViewKind,
} from './kinds.ts'

/** BCP 47 tag: `en`, `ko`, `ja`, `pt-BR`. */
export type LanguageTag = string

/** One text in the debate's languages, keyed by language tag. A published debate keeps one key. */
export type Text = Readonly<Record<LanguageTag, string>>

/** `YYYY-MM-DD`. */
export type IsoDate = string

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as the source allows. */
export type PartialDate = string

/**
 * Words that stand in for a telling text while names are hidden. `reviewed` is the day an editor
 * read them for leaks; without it no country or demonym may stand in them.
 */
export type Blind = { readonly text: Text; readonly reviewed?: IsoDate }

/** Disguises for some fields of one record, keyed by the field they replace. */
export type BlindTexts<Field extends string> = { readonly [F in Field]?: Blind }

/** One paragraph of the source in one line of ours. `who` is empty when only the reporter speaks. */
export type MapLine = {
  readonly paragraph: number
  readonly who: readonly string[]
  readonly gist: Text
  readonly attribution: Attribution
}

/** The one text the debate is made from. Paragraphs are counted from 1, without headings. */
export type Source = {
  readonly kind: SourceKind
  readonly publisher: Text
  /** As printed, in the source's own language. */
  readonly title: string
  readonly url: string
  readonly published: PartialDate
  readonly language: LanguageTag
  /** Where and when the words were spoken. */
  readonly event: Text
  readonly map: readonly MapLine[]
  /** What one such source can't show. */
  readonly limits: Text
}

/** A document that facts, events, checks and careers rest on, besides the debate's own source. */
export type Reference = {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly language: LanguageTag
  readonly url: string
  readonly published?: PartialDate
  /** The day it was last read. */
  readonly read: IsoDate
}

/** The id of a reference, or `source` for the debate's own source. */
export type ReferenceId = string

/** A name as it is written in a language of its own, with an aid to reading it aloud. */
export type NativeName = {
  readonly text: string
  readonly language: LanguageTag
  readonly reading?: string
}

export type Post = {
  readonly id: string
  readonly role: Text
  readonly from: PartialDate
  /** Absent while the post is still held on the debate's date. */
  readonly to?: PartialDate
  readonly source: ReferenceId
  /** The id of another speaker's post that this one faced, held at the same time. */
  readonly opposite?: string
}

export type Speaker = {
  readonly id: string
  /** Full name, in the order the reader's language uses. */
  readonly name: Text
  /** For labels and narrow screens. */
  readonly shortName: Text
  /** For sentences, with the form of address that the reader's language asks for. */
  readonly proseName: Text
  readonly native: readonly NativeName[]
  /** The office that matters here, as of the debate's date. */
  readonly role: Text
  readonly affiliation: Text
  readonly country: Text
  /** The language spoken, where the source states it. */
  readonly spokeIn?: LanguageTag
  /** What is known of the way from the spoken words to the printed ones. */
  readonly translated?: Text
  /** One question worth asking about where this speaker stands. */
  readonly ask: Text
  readonly career: readonly Post[]
}

/** A reason for or against a statement: from a view, or ours when `view` is absent. */
export type StatementReason = {
  readonly text: Text
  readonly view?: string
  readonly blind?: BlindTexts<'text'>
}

/** One claim of ours that hands go up for. */
export type Statement = {
  readonly text: Text
  readonly for: StatementReason
  readonly against: StatementReason
  readonly blind?: BlindTexts<'text'>
}

export type Verdict = {
  readonly kind: RelationKind
  readonly summary: Text
  readonly blind?: BlindTexts<'summary'>
}

export type Theme = {
  readonly id: string
  readonly title: Text
  readonly question: Text
  /** What a class must know first: at most 60 words. */
  readonly background: Text
  readonly statement: Statement
  readonly verdict: Verdict
  /** Who is not at this table. */
  readonly absent?: Text
  readonly blind?: BlindTexts<'title' | 'question' | 'background' | 'absent'>
}

/** A speaker's view of a theme in one sentence, for the matrix. */
export type Gist = {
  readonly speaker: string
  readonly theme: string
  readonly text: Text
  readonly blind?: BlindTexts<'text'>
}

/** Words of the source, to the letter (W3C TextQuoteSelector). */
export type Quotation = {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  readonly language: LanguageTag
  readonly paragraph: number
  /** Ours; no key for the quotation's own language. */
  readonly translation?: Text
}

/** A quotation with its telling words in [brackets]. */
export type BlindQuotation = {
  readonly exact: string
  readonly translation?: Text
  readonly reviewed?: IsoDate
}

export type View = {
  readonly id: string
  readonly speaker: string
  readonly themes: readonly string[]
  readonly kind: ViewKind
  /** The weakest kind of words that the claim rests on. */
  readonly attribution: Attribution
  /** Our paraphrase. */
  readonly claim: Text
  readonly paragraphs: readonly number[]
  /** The speaker's own words when `attribution` is `direct`; else the reporter's. */
  readonly quotation?: Quotation
  readonly note?: Text
  readonly terms: readonly string[]
  readonly facts: readonly string[]
  readonly blind?: BlindTexts<'claim' | 'note'> & { readonly quotation?: BlindQuotation }
}

/** A bridge: how some views of one theme stand to each other, and why we read them so. */
export type Relation = {
  readonly id: string
  readonly theme: string
  readonly kind: RelationKind
  readonly views: readonly string[]
  readonly note: Text
  /** For `oneSided`: what the other's empty seat amounts to. */
  readonly silence?: Text
  readonly blind?: BlindTexts<'note' | 'silence'>
}

export type Count = { readonly value: number; readonly by: Text; readonly source: ReferenceId }

export type Fact = Count & {
  readonly id: string
  readonly label: Text
  readonly unit: Text
  readonly year: number
  /** Other counters' figures. */
  readonly also: readonly Count[]
  readonly series?: readonly { readonly year: number; readonly value: number }[]
}

export type Candidate = {
  readonly value: Text
  readonly for: Text
  readonly against: Text
  readonly source: ReferenceId
}

/** Where the source and the record disagree: both kept. */
export type Check = {
  readonly id: string
  readonly printed: { readonly exact: string; readonly paragraph: number }
  readonly candidates: readonly Candidate[]
  readonly judgement: Text
  readonly date: IsoDate
  readonly views: readonly string[]
}

export type DebateEvent = {
  readonly id: string
  readonly date: PartialDate
  readonly title: Text
  readonly text: Text
  readonly layer: EventLayer
  readonly source: ReferenceId
  readonly views: readonly string[]
}

export type Term = { readonly id: string; readonly term: Text; readonly meaning: Text }

export type Prompt = {
  readonly id: string
  readonly theme?: string
  readonly step: PromptStep
  readonly text: Text
  readonly blind?: BlindTexts<'text'>
}

export type Debate = {
  readonly $schema?: string
  readonly id: string
  /** The version of the file format. */
  readonly version: typeof DEBATE_VERSION
  /** `disguise` made it: no page prints paragraph numbers or links to the source. */
  readonly isBlind?: true
  readonly languages: readonly LanguageTag[]
  readonly title: Text
  readonly question: Text
  /** Who spoke, where and when. */
  readonly summary: Text
  /** The whole in one or two sentences: what the views come to. */
  readonly overview: Text
  readonly asOf: IsoDate
  /** Short addresses that can be typed from a board, at most eight letters each. */
  readonly codes: { readonly named: string; readonly blind: string }
  readonly source: Source
  readonly references: readonly Reference[]
  readonly speakers: readonly Speaker[]
  readonly themes: readonly Theme[]
  readonly gists: readonly Gist[]
  readonly views: readonly View[]
  readonly relations: readonly Relation[]
  readonly facts: readonly Fact[]
  readonly checks: readonly Check[]
  readonly events: readonly DebateEvent[]
  /** How events were chosen, and until when. */
  readonly eventRule: { readonly text: Text; readonly until: IsoDate }
  readonly glossary: readonly Term[]
  readonly prompts: readonly Prompt[]
  readonly licence: { readonly name: string; readonly url: string }
  readonly blind?: BlindTexts<'title' | 'question' | 'summary' | 'overview'>
}

export const DEBATE_VERSION = 1

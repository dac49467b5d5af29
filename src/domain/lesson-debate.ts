import type { Debate, DebateEvent, Relation, Theme, Verdict, View } from './debate.ts'
import { maskFor } from './mask.ts'

/** Views of one theme that some speakers' views are compared by; how they stand is not told. */
export type Pair = {
  readonly id: string
  readonly theme: string
  readonly views: readonly string[]
}

/** Where the files are that are fetched at a reveal. Paths are below the site's base. */
export type SealedFiles = Readonly<Record<'relation' | 'names' | 'next', string>>

/**
 * What a lesson starts from: the debate without names, and without any judgement on it. Nothing in it
 * tells who speaks, or how views stand to each other.
 */
export type LessonDebate = Omit<
  Debate,
  'themes' | 'gists' | 'relations' | 'overview' | 'checks' | 'references' | 'eventRule'
> & {
  readonly themes: readonly Omit<Theme, 'verdict'>[]
  readonly pairs: readonly Pair[]
  /** Views that something which happened next bears on. */
  readonly tested: readonly string[]
  readonly sealed: SealedFiles
}

/** How views stand to each other, in the words of the debate without names. */
export type Judgement = {
  readonly relations: readonly Relation[]
  readonly verdicts: readonly { readonly theme: string; readonly verdict: Verdict }[]
}

/** Who is who: the debate with names and without judgement, and what its things are called without. */
export type Unveiled = {
  readonly debate: Omit<LessonDebate, 'pairs' | 'tested' | 'sealed'> &
    Pick<Debate, 'checks' | 'references'>
  /** By theme without names, which letter's id is which speaker. */
  readonly speakers: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By id without names, the view's own id. */
  readonly views: Readonly<Record<string, string>>
}

/** What happened next, and the views it bears on by their ids without names. */
export type NextEvents = {
  readonly events: readonly DebateEvent[]
  readonly rule: Debate['eventRule']
  readonly references: Debate['references']
}

const withoutVerdict = ({ verdict: _, ...theme }: Theme) => theme

function withoutJudgement(debate: Debate) {
  const {
    gists: _gists,
    relations: _relations,
    overview: _overview,
    checks: _checks,
    references: _references,
    eventRule: _rule,
    ...rest
  } = debate
  return { ...rest, themes: debate.themes.map(withoutVerdict) }
}

/**
 * What the page of lessons carries.
 *
 * Shape:  made from a debate as `disguise` and `publishDebate` leave it. Pairs are its relations that
 *         join speakers, without their kinds; a theme that has none gets one, of the first views of
 *         its first two speakers; a theme where only one speaks has no pair, and no lesson.
 * Errors: none.
 */
export const lessonDebate = (
  hidden: Debate,
  tested: readonly string[],
  sealed: SealedFiles,
): LessonDebate => ({ ...withoutJudgement(hidden), pairs: pairsOf(hidden), tested, sealed })

function pairsOf({ themes, views, relations }: Debate): Pair[] {
  const speakerOf = new Map(views.map(({ id, speaker }) => [id, speaker]))
  return themes.flatMap(({ id: theme }) => {
    const joining = relations.filter(
      (relation) =>
        relation.theme === theme && new Set(relation.views.map((id) => speakerOf.get(id))).size > 1,
    )
    if (joining.length > 0) return joining.map(({ id, views }) => ({ id, theme, views }))
    const there = views.filter(({ themes }) => themes.includes(theme))
    const first = there[0]
    const second = there.find(({ speaker }) => speaker !== first?.speaker)
    return first && second ? [{ id: `${theme}-pair`, theme, views: [first.id, second.id] }] : []
  })
}

/** What is fetched when the class has coded the relation. Made from a debate as `disguise` leaves it. */
export const judgementOf = ({ relations, themes }: Debate): Judgement => ({
  relations,
  verdicts: themes.map(({ id, verdict }) => ({ theme: id, verdict })),
})

/**
 * What is fetched when names are shown.
 *
 * Shape: `authored` says who hides behind which letter; `named` is the same debate as it is published.
 *        What happened next isn't in it.
 */
export function unveiled(authored: Debate, named: Debate): Unveiled {
  const { themeId, speakerId, speakersIn, copies } = maskFor(authored)
  return {
    debate: {
      ...withoutJudgement(named),
      checks: named.checks,
      references: named.references.filter(({ id }) => !isOfNextOnly(named, id)),
      events: named.events.filter(({ layer }) => layer !== 'next'),
    },
    speakers: Object.fromEntries(
      authored.themes.map(({ id }) => [
        themeId(id),
        Object.fromEntries(speakersIn(id).map((speaker) => [speakerId(speaker, id), speaker])),
      ]),
    ),
    views: Object.fromEntries(copies.map(({ id, view }) => [id, view.id])),
  }
}

/** A title can tell what happened. */
function isOfNextOnly({ events, facts, checks, speakers }: Debate, reference: string): boolean {
  const others = [
    ...events.filter(({ layer }) => layer !== 'next'),
    ...facts.flatMap((fact) => [fact, ...fact.also]),
    ...checks.flatMap(({ candidates }) => candidates),
    ...speakers.flatMap(({ career }) => career),
  ]
  return !others.some(({ source }) => source === reference)
}

/** What is fetched when the class asks what happened next. Parameters as for `unveiled`. */
export function nextEvents(authored: Debate, named: Debate): NextEvents {
  const { copiesOf } = maskFor(authored)
  const events = named.events
    .filter(({ layer }) => layer === 'next')
    .map((event) => ({ ...event, views: event.views.flatMap((id) => copiesOf(id).map(copyId)) }))
  const sources = new Set(events.map(({ source }) => source))
  return {
    events,
    rule: named.eventRule,
    references: named.references.filter(({ id }) => sources.has(id)),
  }
}

const copyId = ({ id }: { readonly id: string }) => id

/** The views that something bears on, by their ids without names. */
export const testedViews = (authored: Debate): readonly string[] => [
  ...new Set(nextEvents(authored, authored).events.flatMap(({ views }) => views)),
]

/** The views of a pair, in its order. */
export const viewsOf = (
  { views }: Pick<LessonDebate, 'views'>,
  pair: Pair | undefined,
): readonly View[] =>
  (pair?.views ?? []).flatMap((id) => views.filter((view) => view.id === id).slice(0, 1))

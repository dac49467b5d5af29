import { disguised, SHOWN } from './blind-texts.ts'
import type { Debate, DebateEvent, Fact, Relation, Source, Speaker, Theme, View } from './debate.ts'
import { OWN_SOURCE } from './debate-id-rules.ts'
import { type Copy, idOfLetter, type Mask, maskFor } from './mask.ts'
import { hiddenName, neutralText, neutralWords } from './neutral-words.ts'

/** Nobody's address (RFC 2606): the reader asks for one, and `isBlind` keeps it off the pages. */
const NO_ADDRESS = 'https://names-are-hidden.invalid/'
/** The only paragraph that is left of the source. */
const NO_PARAGRAPH = 1

type Kept = { readonly terms: ReadonlySet<string>; readonly facts: ReadonlySet<string> }

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

/**
 * The same debate without anything that tells who speaks: an ordinary debate that keeps every rule of
 * the reader, for the page without names.
 *
 * Shape:  Speakers are K, L… in this order, and who is which changes from theme to theme. A view of
 *         several themes stands in each as a view of its own; ids of views and relations are new.
 *         Blind texts stand in for the plain ones. Gone are native names, careers, checks,
 *         references, what happened next, and of the source all but publisher, kind and language.
 *         Terms, facts and events stay where they name no one and no country, and facts and events
 *         only where the debate's own source bears them out, since no other is kept. `isBlind` asks
 *         the pages to print no paragraph number and no link to the source.
 *         Disguise the authored debate, then publish it: with one language left, names in the others
 *         are unknown, and languages could differ in the terms they keep.
 * Errors: none for a debate that has passed the reader. A telling text without a blind one stays as it
 *         is; `findEditorialProblems` refuses it. The copies may be more than the 1,000 views that
 *         the reader takes.
 */
export function disguise(debate: Debate): Debate {
  const { languages, themes, relations, prompts, gists } = debate
  const mask = maskFor(debate)
  const glossary = debate.glossary.filter(mask.isClean)
  const facts = debate.facts.flatMap(fromOwnSource).filter(mask.isClean)
  const kept: Kept = { terms: new Set(idsOf(glossary)), facts: new Set(idsOf(facts)) }
  return {
    id: debate.id,
    version: debate.version,
    isBlind: true,
    languages,
    ...disguised(debate, SHOWN.debate),
    asOf: debate.asOf,
    codes: debate.codes,
    source: hiddenSource(debate),
    references: [],
    speakers: mask.letters.map((letter) => hiddenSpeaker(letter, languages)),
    themes: themes.map((theme) => hiddenTheme(theme, mask)),
    gists: themes.flatMap(({ id }) =>
      mask.speakersIn(id).flatMap((speaker) =>
        gists
          .filter((gist) => gist.theme === id && gist.speaker === speaker)
          .map((gist) => ({
            speaker: mask.speakerId(speaker, id),
            theme: mask.themeId(id),
            ...disguised(gist, SHOWN.one),
          })),
      ),
    ),
    views: mask.copies.map((copy) => hiddenView(copy, mask, kept)),
    relations: themes.flatMap(({ id }) =>
      relations
        .filter(({ theme }) => theme === id)
        .map((relation, i) => hiddenRelation(relation, i + 1, mask)),
    ),
    facts,
    checks: [],
    events: debate.events.flatMap((event) => hiddenEvent(event, mask)).filter(mask.isClean),
    eventRule: { text: neutralText('eventRule', languages), until: debate.asOf },
    glossary,
    prompts: prompts.map((prompt) => ({
      id: mask.promptId(prompt.id),
      ...(prompt.theme && { theme: mask.themeId(prompt.theme) }),
      step: prompt.step,
      ...disguised(prompt, SHOWN.one),
    })),
    licence: debate.licence,
  }
}

function hiddenSource({ source, languages, asOf }: Debate): Source {
  return {
    kind: source.kind,
    publisher: source.publisher,
    title: neutralWords('sourceTitle', source.language),
    url: NO_ADDRESS,
    published: asOf.slice(0, 4),
    language: source.language,
    event: neutralText('sourceEvent', languages),
    map: [
      {
        paragraph: NO_PARAGRAPH,
        who: [],
        gist: neutralText('sourceMap', languages),
        attribution: 'editor',
      },
    ],
    limits: neutralText('sourceLimits', languages),
  }
}

/** A letter is another person in each theme, so nothing said of one person fits here. */
function hiddenSpeaker(letter: string, languages: Debate['languages']): Speaker {
  const name = hiddenName(letter, languages)
  return {
    id: idOfLetter(letter),
    name,
    shortName: name,
    proseName: name,
    native: [],
    role: neutralText('role', languages),
    affiliation: neutralText('affiliation', languages),
    country: neutralText('country', languages),
    ask: neutralText('ask', languages),
    career: [],
  }
}

function hiddenTheme(theme: Theme, { themeId, copiesOf }: Mask): Theme {
  const { statement, verdict } = theme
  const reason = (side: 'for' | 'against') => {
    const { view } = statement[side]
    // A reason may come from a view of another theme; any copy of it has the same words.
    const [copy] = view === undefined ? [] : copiesOf(view, theme.id)
    return { ...disguised(statement[side], SHOWN.one), ...(copy && { view: copy.id }) }
  }
  return {
    id: themeId(theme.id),
    ...disguised(theme, SHOWN.theme),
    statement: {
      ...disguised(statement, SHOWN.one),
      for: reason('for'),
      against: reason('against'),
    },
    verdict: { kind: verdict.kind, ...disguised(verdict, SHOWN.verdict) },
  }
}

function hiddenView({ id, view, theme, speaker }: Copy, mask: Mask, kept: Kept): View {
  const quotation = hiddenQuotation(view)
  return {
    id,
    speaker,
    themes: [mask.themeId(theme)],
    kind: view.kind,
    attribution: view.attribution,
    ...disguised(view, SHOWN.view),
    paragraphs: [NO_PARAGRAPH],
    ...(quotation && { quotation }),
    terms: view.terms.filter((term) => kept.terms.has(term)),
    facts: view.facts.filter((fact) => kept.facts.has(fact)),
  }
}

function hiddenQuotation({ quotation, blind }: View): View['quotation'] {
  if (!quotation) return undefined
  const { exact, translation } = blind?.quotation ?? quotation
  return {
    exact,
    language: quotation.language,
    paragraph: NO_PARAGRAPH,
    ...(translation && { translation }),
  }
}

function hiddenRelation(relation: Relation, number: number, mask: Mask): Relation {
  const theme = mask.themeId(relation.theme)
  const joined = new Set(relation.views.flatMap((view) => mask.copiesOf(view, relation.theme)))
  return {
    id: `${theme}-bridge-${number}`,
    theme,
    kind: relation.kind,
    // In the order of letters: the file's order may be that of the names.
    views: mask.copies.filter((copy) => joined.has(copy)).map(({ id }) => id),
    ...disguised(relation, SHOWN.relation),
  }
}

const fromOwnSource = (fact: Fact): Fact[] =>
  fact.source === OWN_SOURCE
    ? [{ ...fact, also: fact.also.filter(({ source }) => source === OWN_SOURCE) }]
    : []

const hiddenEvent = (event: DebateEvent, { copiesOf }: Mask): DebateEvent[] =>
  event.layer === 'next' || event.source !== OWN_SOURCE
    ? []
    : [{ ...event, views: event.views.flatMap((view) => copiesOf(view).map(({ id }) => id)) }]

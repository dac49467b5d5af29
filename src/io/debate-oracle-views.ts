/** The oracle on themes, views and relations, for tests only. */
import {
  blind,
  choice,
  date,
  known,
  type Loose,
  lastParagraph,
  list,
  must,
  once,
  record,
  several,
  tag,
  text,
  type Whole,
  whole,
  wording,
} from './debate-oracle-atoms.ts'

const RELATIONS = 'shared emphasis different opposed oneSided'
const ATTRIBUTIONS = 'direct reported framing editor'
const VIEW_KINDS = 'forecast reason concern proposal value observation'

export function inspectThemes({ debate, languages, ids }: Whole): void {
  for (const one of list(debate.themes)) {
    const theme = record(one, 'id title question background statement verdict', 'absent blind')
    for (const key of ['title', 'question', 'background']) text(theme[key], languages)
    for (const words of Object.values(theme.background as Loose)) {
      must(String(words).split(' ').length <= 60, 'a short background')
    }
    if ('absent' in theme) text(theme.absent, languages)
    blind(theme, 'title question background absent', languages)
    const statement = record(theme.statement, 'text for against', 'blind')
    text(statement.text, languages)
    blind(statement, 'text', languages)
    for (const side of ['for', 'against']) {
      const reason = record(statement[side], 'text', 'view blind')
      text(reason.text, languages)
      blind(reason, 'text', languages)
      if ('view' in reason) known(reason.view, ids.views)
    }
    const verdict = record(theme.verdict, 'kind summary', 'blind')
    choice(verdict.kind, RELATIONS)
    text(verdict.summary, languages)
    blind(verdict, 'summary', languages)
  }
}

export function inspectGists({ debate, languages, ids }: Whole): void {
  const seats = list(debate.gists).map((one) => {
    const gist = record(one, 'speaker theme text', 'blind')
    text(gist.text, languages)
    blind(gist, 'text', languages)
    return `${known(gist.speaker, ids.speakers)}/${known(gist.theme, ids.themes)}`
  })
  once(seats, 'gists')
  must(seats.length === ids.speakers.size * ids.themes.size, 'a gist for each')
}

export function inspectViews(all: Whole): void {
  const { debate, languages, ids } = all
  for (const one of list(debate.views)) {
    const view = record(
      one,
      'id speaker themes kind attribution claim paragraphs terms facts',
      'quotation note blind',
    )
    known(view.speaker, ids.speakers)
    several(view.themes, ids.themes, 1)
    choice(view.kind, VIEW_KINDS)
    choice(view.attribution, ATTRIBUTIONS)
    text(view.claim, languages)
    const paragraphs = list(view.paragraphs, 1).map((each) => whole(each, lastParagraph(all)))
    once(paragraphs, 'paragraphs')
    several(view.terms, ids.glossary)
    several(view.facts, ids.facts)
    if ('note' in view) text(view.note, languages)
    blind(view, 'claim note quotation', languages)
    if ('quotation' in view) inspectQuotation(view, paragraphs, languages)
  }
}

function inspectQuotation(view: Loose, paragraphs: number[], languages: string[]): void {
  const quotation = record(view.quotation, 'exact language paragraph', 'prefix suffix translation')
  wording(quotation.exact)
  for (const key of ['prefix', 'suffix']) {
    if (key in quotation) wording(String(quotation[key]).trim(), 400)
    must(['string', 'undefined'].includes(typeof quotation[key]), 'words around')
    must(String(quotation[key] ?? '').length <= 400, 'short words around')
  }
  const own = tag(quotation.language)
  must(paragraphs.includes(quotation.paragraph as number), 'a paragraph of the view')
  const others = languages.filter((language) => language !== own)
  inspectTranslation(quotation, others)
  const hidden = (view.blind as Loose | undefined)?.quotation
  if (hidden === undefined) return
  const blindQuotation = record(hidden, 'exact', 'translation reviewed')
  wording(blindQuotation.exact)
  if ('reviewed' in blindQuotation) date(blindQuotation.reviewed)
  inspectTranslation(blindQuotation, others)
}

function inspectTranslation(quoted: Loose, languages: string[]): void {
  must('translation' in quoted === languages.length > 0, 'a translation where one is needed')
  if (languages.length > 0) text(quoted.translation, languages)
}

export function inspectRelations({ debate, languages, ids }: Whole): void {
  const views = debate.views as Loose[]
  const related = new Set<string>()
  for (const one of list(debate.relations)) {
    const relation = record(one, 'id theme kind views note', 'silence blind')
    const theme = known(relation.theme, ids.themes)
    const isOneSided = choice(relation.kind, RELATIONS) === 'oneSided'
    text(relation.note, languages)
    if ('silence' in relation) text(relation.silence, languages)
    must(isOneSided || !('silence' in relation), 'silence of someone')
    blind(relation, 'note silence', languages)
    const chosen = several(relation.views, ids.views, 1).map((viewId) => {
      related.add(`${theme} ${viewId}`)
      const view = views.find((each) => each.id === viewId) ?? {}
      must((view.themes as string[]).includes(theme), 'views of the theme')
      return view.speaker
    })
    must((new Set(chosen).size === 1) === isOneSided, 'one speaker or several')
  }
  for (const view of views) {
    for (const theme of view.themes as string[]) {
      must(related.has(`${theme} ${view.id}`), 'a relation for each view')
    }
  }
  for (const theme of debate.themes as Loose[]) {
    const tally = RELATIONS.split(' ').map(
      (kind) =>
        (debate.relations as Loose[]).filter(
          (each) => each.theme === theme.id && each.kind === kind,
        ).length,
    )
    const kind = (theme.verdict as Loose).kind as string
    const own = tally[RELATIONS.split(' ').indexOf(kind)] ?? 0
    must(own > 0 && own === Math.max(...tally), 'a verdict borne out')
  }
}

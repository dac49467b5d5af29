import {
  Broken,
  blind,
  choice,
  date,
  id,
  idsIn,
  type Loose,
  list,
  must,
  name,
  once,
  origin,
  record,
  several,
  tag,
  text,
  url,
  type Whole,
} from './debate-oracle-atoms.ts'
import { inspectChecks, inspectEvents, inspectFigures } from './debate-oracle-figures.ts'
import {
  inspectGists,
  inspectRelations,
  inspectThemes,
  inspectViews,
} from './debate-oracle-views.ts'

type Held = { id: string; of: unknown; facing: unknown; from: string; to: string }

const ATTRIBUTIONS = 'direct reported framing editor'

/**
 * The first rule that a value breaks, or undefined where it is a sound debate.
 *
 * A second, plain reading of what a debate may be, for tests only: written without the schema and the
 * rules, so that both would have to be wrong in the same way to agree on something broken.
 */
export function brokenRule(value: unknown): string | undefined {
  try {
    const whole = inspectFrame(value)
    inspectSource(whole)
    inspectSpeakers(whole)
    inspectThemes(whole)
    inspectGists(whole)
    inspectViews(whole)
    inspectFigures(whole)
    inspectChecks(whole)
    inspectEvents(whole)
    inspectRelations(whole)
    return undefined
  } catch (error) {
    if (error instanceof Broken) return error.message
    throw error
  }
}

function inspectFrame(value: unknown): Whole {
  const debate = record(
    value,
    'id version languages title question summary overview asOf codes source references speakers ' +
      'themes gists views relations facts checks events eventRule glossary prompts licence',
    '$schema blind isBlind',
  )
  must(debate.version === 1, 'version')
  must(!('isBlind' in debate) || debate.isBlind === true, 'isBlind')
  must(typeof (debate.$schema ?? '') === 'string', '$schema')
  id(debate.id)
  const languages = list(debate.languages, 1, 20).map(tag)
  once(languages, 'languages')
  text(debate.title, languages, true)
  for (const key of ['question', 'summary', 'overview']) text(debate[key], languages)
  blind(debate, 'title question summary overview', languages)
  const asOf = date(debate.asOf)
  const { named, blind: masked } = record(debate.codes, 'named blind')
  for (const code of [named, masked]) {
    must(typeof code === 'string' && /^[a-z]{2,8}$/.test(code), 'a code')
  }
  must(named !== masked, 'two codes')
  const licence = record(debate.licence, 'name url')
  name(licence.name)
  url(licence.url)
  for (const key of ['relations', 'checks', 'events', 'prompts']) idsIn(debate[key])
  const ids = {
    speakers: idsIn(debate.speakers, 2, 6),
    themes: idsIn(debate.themes, 1, 40),
    views: idsIn(debate.views, 1, 1000),
    glossary: idsIn(debate.glossary),
    facts: idsIn(debate.facts),
    references: idsIn(debate.references),
  }
  must(!ids.references.has('source'), 'source is ours')
  return { debate, languages, asOf, ids }
}

function inspectSource(all: Whole): void {
  const { debate, languages, ids } = all
  const source = record(
    debate.source,
    'kind publisher title url published language event map limits',
  )
  choice(source.kind, 'article transcript interview speech book')
  text(source.publisher, languages, true)
  name(source.title)
  url(source.url)
  date(source.published, true)
  tag(source.language)
  text(source.event, languages)
  text(source.limits, languages)
  list(source.map, 1, 2000).forEach((line, i) => {
    const { paragraph, who, gist, attribution } = record(line, 'paragraph who gist attribution')
    must(paragraph === i + 1, 'every paragraph in order')
    several(who, ids.speakers)
    text(gist, languages)
    choice(attribution, ATTRIBUTIONS)
  })
  for (const one of list(debate.references)) {
    const reference = record(one, 'id title publisher language url read', 'published')
    name(reference.title)
    name(reference.publisher)
    tag(reference.language)
    url(reference.url)
    date(reference.read)
    if ('published' in reference) date(reference.published, true)
  }
}

function inspectSpeakers(all: Whole): void {
  const { debate, languages } = all
  const held: Held[] = []
  for (const one of list(debate.speakers)) {
    const speaker = record(
      one,
      'id name shortName proseName native role affiliation country ask career',
      'spokeIn translated',
    )
    inspectPerson(speaker, languages)
    let before = '0000'
    for (const each of list(speaker.career)) {
      const post = record(each, 'id role from source', 'to opposite')
      text(post.role, languages)
      origin(post.source, all)
      const from = date(post.from, true)
      must(isInOrder(before, from), 'posts in order')
      const to = 'to' in post ? date(post.to, true) : '9999'
      must(isInOrder(from, to), 'an end after the beginning')
      before = from
      held.push({ id: id(post.id), of: speaker.id, facing: post.opposite, from, to })
    }
  }
  const posts = held.map((post) => post.id)
  once(posts, 'posts')
  for (const { of, facing, from, to } of held.filter((post) => post.facing !== undefined)) {
    const other = held[posts.indexOf(String(facing))]
    if (!other || other.of === of) throw new Broken('a post that faces another speaker’s')
    must(isInOrder(from, other.to) && isInOrder(other.from, to), 'held at one time')
  }
}

function inspectPerson(speaker: Loose, languages: string[]): void {
  for (const key of ['name', 'shortName', 'proseName', 'role', 'affiliation', 'country']) {
    text(speaker[key], languages, true)
  }
  text(speaker.ask, languages)
  if ('translated' in speaker) text(speaker.translated, languages)
  if ('spokeIn' in speaker) tag(speaker.spokeIn)
  for (const each of list(speaker.native)) {
    const native = record(each, 'text language', 'reading')
    name(native.text)
    tag(native.language)
    if ('reading' in native) name(native.reading)
  }
}

/** Dates as far as both go. */
function isInOrder(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) <= other.slice(0, length)
}

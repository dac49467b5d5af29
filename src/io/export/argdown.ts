import type { Debate, LanguageTag, Relation, Text, Theme, View } from '#domain/debate.ts'
import { readText } from '#domain/text.ts'

/** Marks of the syntax wherever they stand, and names between two dots or colons. */
const MARKS = /[\\[\]<>{}()@#*_/]|[.:](?=\S)|^[-+=\d]|(?<=\s)[-+](?=[\s>])|-(?=-)/g

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&')

/** YAML takes JSON's strings; three equal signs would end the front matter. */
const yaml = (text: string) => JSON.stringify(text).replaceAll('===', '\\u003d==')

const comment = (text: string) => `/* ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */`

/** Both can't hold, one view against one: the only relation that is also one of logic. */
const isContrary = ({ kind, views }: Relation) => kind === 'opposed' && views.length === 2

/**
 * A debate in one language as an argument map.
 *
 * Shape:  Argdown in strict mode. A view is a statement, titled by its id, with its speaker, kind and
 *         attribution as tags; so is each theme's statement for the class, with an argument that
 *         supports it and one that attacks it. `opposed`, one view against one, is `contrary`, for
 *         both can't hold. Every other relation is a comment: Argdown would make "the same
 *         conclusion" an entailment or one and the same statement, and neither was said.
 * Source: argdown.org, Syntax.
 */
export function writeArgdown(debate: Debate, language: LanguageTag): string {
  const { source, licence } = debate
  const read = (text: Text) => readText(text, language)
  const front = {
    title: read(debate.title),
    subTitle: read(debate.question),
    abstract: read(debate.summary),
    date: debate.asOf,
    source: `${read(source.publisher)}, ${source.title}, ${source.published}, ${source.url}`,
    licence: `${licence.name} ${licence.url}`,
  }
  const told = new Set<string>()
  const tellView = (view: View): string => {
    if (told.has(view.id)) return `[${view.id}]`
    told.add(view.id)
    const speaker = debate.speakers.find(({ id }) => id === view.speaker)
    const name = speaker ? `${plain(read(speaker.shortName))}: ` : ''
    const tags = [view.speaker, view.kind, view.attribution].map((tag) => `#${tag}`).join(' ')
    const contraries = debate.relations
      .filter((relation) => isContrary(relation) && relation.views[0] === view.id)
      .map(({ views }) => `\n  - [${views[1]}]`)
    return `[${view.id}]: ${name}${plain(read(view.claim))} ${tags}${contraries.join('')}`
  }
  const tellTheme = ({ id, title, statement }: Theme): string[] => [
    `# ${plain(read(title))}`,
    `[${id}, statement]: ${plain(read(statement.text))}\n  + <${id}, for>\n  - <${id}, against>`,
    `<${id}, for>: ${plain(read(statement.for.text))}`,
    `<${id}, against>: ${plain(read(statement.against.text))}`,
    ...debate.views.filter(({ themes }) => themes.includes(id)).map(tellView),
    ...debate.relations
      .filter(({ theme }) => theme === id)
      .map(({ kind, views, note }) => comment(`${kind}: ${views.join(', ')}. ${read(note)}`)),
  ]
  const settings = Object.entries(front).map(([key, text]) => `${key}: ${yaml(text)}`)
  return [
    ['===', ...settings, 'model:', '  mode: strict', '==='].join('\n'),
    ...debate.themes.flatMap(tellTheme),
    '',
  ].join('\n\n')
}

import type { Debate, MapLine } from '#domain/debate.ts'
import { viewsOnParagraph } from '#domain/evidence.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor } from '#pieces/anchors.ts'
import { Section } from './section.tsx'
import { SpeakerSign } from './speaker-sign.tsx'
import { ViewLinks } from './view-links.tsx'

type Props = { debate: Debate }

/** The whole source in our words, line by line: what was chosen for the comparison, and what was left. */
export function ArticleMap({ debate }: Props) {
  const { read } = useText()
  const say = useSourcesText()
  const { source } = debate
  const used = source.map.filter(
    ({ paragraph }) => viewsOnParagraph(debate, paragraph).length > 0,
  ).length
  return (
    <Section id="article" lead={say.articleLead(read(source.publisher), source.map.length)}>
      <p>
        <span>{say.articleCount(used, source.map.length)}</span>{' '}
        <a href={source.url}>{say.readSource}</a>
      </p>
      <p className="text-quiet">{read(source.event)}</p>
      <p className="text-quiet">{read(source.limits)}</p>
      <ol className="article-map">
        {source.map.map((line) => (
          <Line key={line.paragraph} debate={debate} line={line} />
        ))}
      </ol>
    </Section>
  )
}

function Line({ debate, line }: Props & { line: MapLine }) {
  const { say: words, read } = useText()
  const say = useSourcesText()
  const views = viewsOnParagraph(debate, line.paragraph)
  const speakers = debate.speakers.filter(({ id }) => line.who.includes(id))
  return (
    <li
      id={evidenceAnchor('paragraph', line.paragraph)}
      className={views.length > 0 ? 'map-line' : 'map-line map-left'}
    >
      <p className="map-number">
        <span aria-hidden="true">{line.paragraph}</span>
        <span className="unseen">{words.paragraph(line.paragraph)}</span>
      </p>
      <p className="map-who">
        {speakers.map(({ id, shortName }) => (
          <span key={id}>
            <SpeakerSign debate={debate} speakerId={id} />{' '}
            <span translate="no">{read(shortName)}</span>
          </span>
        ))}
        {speakers.length === 0 && <span>{say.reporterOnly}</span>}
      </p>
      <div>
        <p>
          <span>{read(line.gist)}</span>{' '}
          <span className="label">{words.attributions[line.attribution]}</span>
        </p>
        {views.length > 0 ? (
          <ViewLinks debate={debate} views={views} />
        ) : (
          <p className="label">{say.leftOut}</p>
        )}
      </div>
    </li>
  )
}

import { sourceLink } from '#domain/citation.ts'
import type { Candidate, Check, Debate } from '#domain/debate.ts'
import { viewsWithIds } from '#domain/evidence.ts'
import { formatDate } from '#i18n/dates.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor } from '#pieces/anchors.ts'
import { Section } from './section.tsx'
import { SourceLine } from './source-line.tsx'
import { ViewLinks } from './view-links.tsx'

type Props = { debate: Debate }

/** Where the source and the record disagree: both kept, and how we judge it. */
export function Checks({ debate }: Props) {
  const say = useSourcesText()
  return (
    <Section id="checks" lead={say.checksLead}>
      {debate.checks.map((check) => (
        <CheckSheet key={check.id} debate={debate} check={check} />
      ))}
    </Section>
  )
}

function CheckSheet({ debate, check }: Props & { check: Check }) {
  const { say: words, read, language } = useText()
  const say = useSourcesText()
  const { source } = debate
  const { exact, paragraph } = check.printed
  const views = viewsWithIds(debate, check.views)
  const anchor = evidenceAnchor('check', check.id)
  return (
    <article id={anchor} className="check" aria-labelledby={`${anchor}-name`}>
      <h3 id={`${anchor}-name`} className="check-printed">
        <a
          className="cap"
          href={sourceLink(source, { exact, paragraph, language: source.language })}
        >
          {say.prints(words.paragraph(paragraph))}
        </a>{' '}
        <span className="printed" lang={source.language} translate="no">
          {exact}
        </span>{' '}
        <span>{say.sic}</span>
      </h3>
      <ol className="candidates">
        {check.candidates.map((candidate) => (
          <CandidateCard key={read(candidate.value)} debate={debate} candidate={candidate} />
        ))}
      </ol>
      <div className="judgement">
        <p>
          <b>{say.judgement(formatDate(check.date, language))}</b>{' '}
          <span>{read(check.judgement)}</span>
        </p>
        {views.length > 0 && (
          <div>
            <h4 className="cap">{say.viewsTouched}</h4>
            <ViewLinks debate={debate} views={views} />
          </div>
        )}
      </div>
    </article>
  )
}

function CandidateCard({ debate, candidate }: Props & { candidate: Candidate }) {
  const { read } = useText()
  const say = useSourcesText()
  return (
    <li>
      <p className="text-lg font-bold">{read(candidate.value)}</p>
      <p>
        <b>{say.speaksFor}</b> <span>{read(candidate.for)}</span>
      </p>
      <p>
        <b>{say.speaksAgainst}</b> <span>{read(candidate.against)}</span>
      </p>
      <p>
        <SourceLine debate={debate} source={candidate.source} />
      </p>
    </li>
  )
}

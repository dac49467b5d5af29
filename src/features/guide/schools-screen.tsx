import type { Debate } from '#domain/debate.ts'
import { shareBySpeaker } from '#domain/fairness.ts'
import { formatDate } from '#i18n/dates.ts'
import { usePapersText } from '#i18n/use-papers-text.ts'
import { useText } from '#i18n/use-text.ts'
import { PaperHead } from './paper-head.tsx'
import { PaperSection, Points } from './paper-section.tsx'

type Props = {
  debate: Debate
  /** Where a reader reports a mistake, where the site has such a place. */
  reportTo: string | undefined
}

/** One sheet for those who answer for a school: who makes this, how, and what is kept where. */
export function SchoolsScreen({ debate, reportTo }: Props) {
  const { schools: say, guide } = usePapersText()
  const { read, language } = useText()
  const { source, licence } = debate
  const published = formatDate(source.published, language)
  return (
    <main id="schools" className="paper" tabIndex={-1}>
      <PaperHead
        cap={read(debate.question)}
        title={say.title}
        lead={say.lead}
        also={guide.also}
        ways={[
          ['../../', say.compare],
          ['../../sources/', say.sources],
          ['../guide/', say.guide],
        ]}
      />
      <div className="school-sections">
        <PaperSection id="what" name={say.sections.what}>
          <p>{say.what}</p>
          <p>{say.debate(read(debate.title), read(debate.summary))}</p>
        </PaperSection>
        <PaperSection id="who" name={say.sections.who}>
          <p>{say.who(read(source.publisher), published)}</p>
          <p>{say.open(licence.name)}</p>
        </PaperSection>
        <PaperSection id="neutral" name={say.sections.neutral}>
          <Points of={say.neutral} />
          <Counts debate={debate} />
        </PaperSection>
        <PaperSection id="limits" name={say.sections.limits}>
          <p>{read(source.limits)}</p>
          <h3>{say.absent}</h3>
          <ul className="points">
            {debate.themes.map(
              ({ id, title, absent }) =>
                absent && (
                  <li key={id}>
                    <b>{say.inTheme(read(title))}</b> <span>{read(absent)}</span>
                  </li>
                ),
            )}
          </ul>
        </PaperSection>
        <PaperSection id="stored" name={say.sections.stored}>
          <dl className="stored">
            {say.stored.map(([where, what]) => (
              <div key={where}>
                <dt>{where}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </PaperSection>
        <PaperSection id="ask" name={say.sections.ask}>
          <p>{say.ask}</p>
          {reportTo && (
            <p>
              <a href={reportTo}>{say.report}</a>
            </p>
          )}
        </PaperSection>
      </div>
    </main>
  )
}

function Counts({ debate }: { debate: Debate }) {
  const { schools: say } = usePapersText()
  const { read } = useText()
  const shares = shareBySpeaker(debate)
  return (
    <table className="counts-table">
      <caption>{say.counts}</caption>
      <thead>
        <tr>
          <th scope="col">{say.speaker}</th>
          <th scope="col">{say.views}</th>
          <th scope="col">{say.quotations}</th>
          <th scope="col">{say.words}</th>
        </tr>
      </thead>
      <tbody>
        {debate.speakers.map(({ id, shortName }, i) => (
          <tr key={id}>
            <th scope="row" translate="no">
              {read(shortName)}
            </th>
            <td>{shares[i]?.views}</td>
            <td>{shares[i]?.quotations}</td>
            <td>{shares[i]?.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

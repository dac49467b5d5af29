import type { SchoolSheet } from '#domain/school-sheet.ts'
import { formatDate } from '#i18n/dates.ts'
import { usePapersText } from '#i18n/use-papers-text.ts'
import { useText } from '#i18n/use-text.ts'
import { PaperHead } from './paper-head.tsx'
import { PaperSection, Points } from './paper-section.tsx'

type Props = {
  sheet: SchoolSheet
  /** Where a reader reports a mistake, where the site has such a place. */
  reportTo: string | undefined
}

/** One sheet for those who answer for a school: who makes this, how, and what is kept where. */
export function SchoolsScreen({ sheet, reportTo }: Props) {
  const { schools: say, guide } = usePapersText()
  const { read, language } = useText()
  const { question, title, summary, source, absent, licence, shares } = sheet
  const published = formatDate(source.published, language)
  return (
    <main id="schools" className="paper" tabIndex={-1}>
      <PaperHead
        cap={read(question)}
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
          <p>{say.debate(read(title), read(summary))}</p>
        </PaperSection>
        <PaperSection id="who" name={say.sections.who}>
          <p>{say.who(read(source.publisher), published)}</p>
          <p>{say.open(licence.name)}</p>
        </PaperSection>
        <PaperSection id="neutral" name={say.sections.neutral}>
          <Points of={say.neutral} />
          <Counts shares={shares} />
        </PaperSection>
        <PaperSection id="limits" name={say.sections.limits}>
          <p>{read(source.limits)}</p>
          {absent.length > 0 && (
            <>
              <h3>{say.absent}</h3>
              <ul className="points">
                {absent.map(({ theme, text }) => (
                  <li key={read(theme)}>
                    <b>{say.inTheme(read(theme))}</b> <span>{read(text)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
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

function Counts({ shares }: Pick<SchoolSheet, 'shares'>) {
  const { schools: say } = usePapersText()
  const { read } = useText()
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
        {shares.map(({ speakerId, name, views, quotations, words }) => (
          <tr key={speakerId}>
            <th scope="row" translate="no">
              {read(name)}
            </th>
            <td>{views}</td>
            <td>{quotations}</td>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { STUDIES } from '#domain/studies.ts'
import { usePapersText } from '#i18n/use-papers-text.ts'

/** What studies found that bears on the lessons, what that doesn't show, and where to read it. */
export function Research() {
  const { guide: say } = usePapersText()
  return (
    <>
      <p>{say.researchLead}</p>
      <div className="findings">
        {say.findings.map(({ id, title, text, limits, studies }) => (
          <article key={id} className="finding" aria-labelledby={`finding-${id}`}>
            <h3 id={`finding-${id}`}>{title}</h3>
            <p>{text}</p>
            <p>
              <b>{say.limits}</b> <span>{limits}</span>
            </p>
            <ul className="studies">
              {studies.map((study) => (
                <li key={study} lang="en">
                  <a href={STUDIES[study].url}>{STUDIES[study].cited}</a>
                </li>
              ))}
            </ul>
          </article>
        ))}
      </div>
    </>
  )
}

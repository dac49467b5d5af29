import type { Fact } from '#domain/debate.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'

/** The figures that a view rests on, each with who counted. */
export function Figures({ facts }: { facts: readonly Fact[] }) {
  const { stage: say } = useDiscussText()
  const { read, language } = useText()
  if (facts.length === 0) return null
  const number = new Intl.NumberFormat(language)
  return (
    <section>
      <h3>{say.figures}</h3>
      <ul className="trail-list">
        {facts.map(({ id, label, value, unit, year, by, also }) => (
          <li key={id}>
            <p>
              {say.figure(read(label), year)} <b>{`${number.format(value)} ${read(unit)}`}</b>
            </p>
            <p className="quiet">{say.by(read(by))}</p>
            {also.map((other) => (
              <p key={read(other.by)} className="quiet">
                {`${number.format(other.value)} · ${say.by(read(other.by))}`}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

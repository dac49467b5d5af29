import type { Debate, Fact } from '#domain/debate.ts'
import type { TrailWords } from '#i18n/trail.en.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor, sourcesAddress } from '#pieces/anchors.ts'
import { SourceName } from '#pieces/source-name.tsx'

type Props = { debate: Debate; fact: Fact; words: TrailWords }

/** A figure under a view: the number, who counted, and what others counted. */
export function FactItem({ debate, fact, words }: Props) {
  const { read, language } = useText()
  const { id, label, year, value, unit, by, source, also } = fact
  const amountOf = (one: number) => words.amount(one, read(unit))
  return (
    <div>
      <p>
        <a href={`${sourcesAddress(debate.id, language)}#${evidenceAnchor('fact', id)}`}>
          {words.inYear(read(label), year)}
        </a>{' '}
        <b>{amountOf(value)}</b>
      </p>
      <p className="label">
        <span>{words.countedBy(read(by))}</span> <SourceName debate={debate} source={source} />
      </p>
      {also.map((other) => (
        <p key={`${other.source} ${other.value}`} className="label">
          <span>{words.otherCount(amountOf(other.value), read(other.by))}</span>{' '}
          <SourceName debate={debate} source={other.source} />
        </p>
      ))}
    </div>
  )
}

import type { Count, Fact } from '#domain/debate.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor } from '#pieces/anchors.ts'
import { rowsFor, UnitSquares } from './unit-squares.tsx'

type Props = { facts: readonly Fact[]; whole?: Fact; square: number }

/** Counts as squares to one scale, with another counter's figure in outline beside each. */
export function CountsFigure({ facts, whole, square }: Props) {
  const { read } = useText()
  const say = useSourcesText()
  const amountOf = (value: number, { unit }: Fact) => say.amount(say.rounded(value), read(unit))
  const [first] = facts
  const counts = facts.flatMap(({ value, also }) => [value, ...also.map((count) => count.value)])
  const rows = Math.max(...counts.map((value) => rowsFor(value / square)))
  return (
    <div className="counts">
      <div className="counts-pictures">
        {facts.map((fact) => (
          <div key={fact.id} id={evidenceAnchor('fact', fact.id)} className="count-of">
            {[fact, ...fact.also].map((count: Count, i) => (
              <div key={read(count.by)} className="count-one">
                <UnitSquares
                  squares={count.value / square}
                  rows={rows}
                  label={say.squares(read(count.by), amountOf(count.value, fact))}
                  isOutlined={i > 0}
                />
                <p className="count-number">
                  <b>{say.rounded(count.value)}</b> <span>{read(fact.unit)}</span>
                </p>
                {i === 0 ? (
                  <p>{say.inYear(read(fact.label), fact.year)}</p>
                ) : (
                  <p className="text-quiet">{say.named(say.otherCounter, read(count.by))}</p>
                )}
              </div>
            ))}
          </div>
        ))}
      </div>
      {first && (
        <p className="text-quiet">
          <span className="square-key" aria-hidden="true" />{' '}
          <span>{say.square(amountOf(square, first))}</span>
        </p>
      )}
      {whole && (
        <p id={evidenceAnchor('fact', whole.id)}>
          <b>{say.named(say.together, amountOf(whole.value, whole))}</b>{' '}
          <span className="text-quiet">{read(whole.by)}</span>
        </p>
      )}
    </div>
  )
}

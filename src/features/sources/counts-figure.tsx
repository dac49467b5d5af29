import type { Count, Fact } from '#domain/debate.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { evidenceAnchor } from '#pieces/anchors.ts'
import { UnitSquares } from './unit-squares.tsx'

type Props = { facts: readonly Fact[]; whole?: Fact; square: number }

/** Counts as squares to one scale, with another counter's figure in outline beside each. */
export function CountsFigure({ facts, whole, square }: Props) {
  const { read } = useText()
  const say = useSourcesText()
  const amountOf = (value: number, { unit }: Fact) => say.amount(say.rounded(value), read(unit))
  const [first] = facts
  return (
    <div className="counts">
      <div className="counts-pictures">
        {facts.map((fact) => (
          <div key={fact.id} id={evidenceAnchor('fact', fact.id)} className="count-of">
            <div className="count-pictures">
              {[fact, ...fact.also].map((count: Count, i) => (
                <UnitSquares
                  key={read(count.by)}
                  squares={count.value / square}
                  label={say.squares(read(count.by), amountOf(count.value, fact))}
                  isOutlined={i > 0}
                />
              ))}
            </div>
            <p className="count-number">
              <b>{say.rounded(fact.value)}</b> <span>{read(fact.unit)}</span>
            </p>
            <p>{`${read(fact.label)}, ${fact.year}`}</p>
            {fact.also.map((count) => (
              <p key={read(count.by)} className="text-quiet">
                <span className="square-key square-outline" aria-hidden="true" />{' '}
                <span>{`${say.otherCounter}: ${say.rounded(count.value)}`}</span>
              </p>
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
          <b>{`${say.together} ${amountOf(whole.value, whole)}`}</b>{' '}
          <span className="text-quiet">{read(whole.by)}</span>
        </p>
      )}
    </div>
  )
}

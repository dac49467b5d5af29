import type { Fact, Text } from './debate.ts'

/** A picture that fits what a fact is. */
export type FactFigure =
  /** Counts of one year in one unit, drawn to one scale; `whole` is the one that the others add up to. */
  | {
      readonly kind: 'counts'
      readonly facts: readonly Fact[]
      readonly whole?: Fact
      /** How much one unit square stands for. */
      readonly square: number
    }
  /** Parts of a hundred, of one year. */
  | { readonly kind: 'shares'; readonly facts: readonly Fact[] }
  | { readonly kind: 'series'; readonly fact: Fact }
  | { readonly kind: 'number'; readonly fact: Fact }

/** The most unit squares that a count is drawn with. */
const MOST_SQUARES = 100

/**
 * Chooses a picture for each fact and puts those together that can be compared: same unit, same year.
 *
 * Shape:  in the order of the file, a group where its first fact stands. A unit with a percent sign
 *         means shares. Counts without a comparison, and negative ones, are told as numbers.
 * Errors: none.
 */
export function figuresOf(facts: readonly Fact[]): readonly FactFigure[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = fact.series ? fact.id : `${fact.year} ${Object.values(fact.unit).join(' ')}`
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return [...groups.values()].flatMap(figureOf)
}

function figureOf(facts: readonly Fact[]): readonly FactFigure[] {
  const [fact] = facts
  if (!fact) return []
  if (fact.series && fact.series.length > 1) return [{ kind: 'series', fact }]
  if (isShare(fact.unit) && facts.every(({ value }) => value >= 0 && value <= 100)) {
    return [{ kind: 'shares', facts }]
  }
  const isCompared = facts.length > 1 || fact.also.length > 0
  if (!isCompared || countsOf(facts).some((value) => value < 0)) {
    return facts.map((one) => ({ kind: 'number', fact: one }))
  }
  const whole = wholeOf(facts)
  const parts = facts.filter((one) => one !== whole)
  return [{ kind: 'counts', facts: parts, ...(whole && { whole }), square: squareFor(parts) }]
}

const isShare = (unit: Text) => Object.values(unit).some((words) => /[%％]/.test(words))

/** The fact that all the others add up to, to a thousandth. */
function wholeOf(facts: readonly Fact[]): Fact | undefined {
  if (facts.length < 3) return undefined
  const sum = facts.reduce((total, { value }) => total + value, 0)
  return facts.find(({ value }) => Math.abs(sum - 2 * value) <= value / 1000)
}

const countsOf = (facts: readonly Fact[]) =>
  facts.flatMap(({ value, also }) => [value, ...also.map((count) => count.value)])

/** The smallest of 1, 2, 5, 10, 20 … that draws every count with few enough squares. */
function squareFor(facts: readonly Fact[]): number {
  const counts = countsOf(facts)
  const most = Math.max(...counts)
  if (most <= MOST_SQUARES && counts.every(Number.isInteger)) return 1
  const magnitude = 10 ** Math.floor(Math.log10(most / MOST_SQUARES || 1))
  const step = [1, 2, 5, 10].find((one) => most / (one * magnitude) <= MOST_SQUARES) ?? 10
  return step * magnitude
}

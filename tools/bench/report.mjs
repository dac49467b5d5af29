import { TIMED_INPUTS } from './inputs.mjs'

/** @typedef {import('./visit.mjs').Measured} Measured */
/** The numbers of all visits to a site. @typedef {Record<string, Measured>} BySite */
/** @typedef {{ against: string, most: number }} Budget */
/**
 * One line: `site` is whose number is judged, `show` puts a number in the line's unit.
 *
 * @typedef {object} Line
 * @property {string} what
 * @property {string} key
 * @property {(value: number) => string} show
 * @property {string} [site]
 * @property {Budget} [budget]
 * @property {boolean} [mustBeNothing] the greatest of all visits, not the median, has to be zero
 */

/** @param {number} digits */
const rounded = (digits) => (/** @type {number} */ value) => value.toFixed(digits)
const ms = rounded(0)
const tenths = rounded(1)
/** @param {number} most */
const ofLimit = (most) => ({ against: 'limit', most })

/** @type {Line[]} */
const LINES = [
  { what: 'requests', key: 'requests', show: ms },
  { what: 'transferred, kB', key: 'transferred', show: (bytes) => tenths(bytes / 1024) },
  { what: 'LCP, ms', key: 'largestPaint', show: ms, budget: ofLimit(1.25) },
  { what: 'filter works, ms', key: 'filterWorks', show: ms, budget: ofLimit(1.25) },
  { what: 'blocking, ms', key: 'blocking', show: ms, budget: { against: 'empty', most: 1.3 } },
  { what: 'CPU, ms', key: 'cpu', show: ms },
  { what: 'heap, MB', key: 'heap', show: (bytes) => rounded(2)(bytes / 1e6), budget: ofLimit(2.1) },
  { what: 'layout shift, greatest', key: 'shift', show: rounded(4), mustBeNothing: true },
  ...TIMED_INPUTS.map(({ name, most }) => ({
    what: `${name}, ms`,
    key: name,
    show: tenths,
    ...(most && { budget: ofLimit(most) }),
  })),
  ...TIMED_INPUTS.map(({ name, mostOnLarge }) => ({
    what: `1,000 views: ${name}, ms`,
    key: name,
    show: tenths,
    site: 'large',
    ...(mostOnLarge && { budget: ofLimit(mostOnLarge) }),
  })),
]
const LIMITS = ['limit', 'limit again']
const SITES = ['page', 'limit', 'limit again', 'empty', 'large']

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (
    ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
  )
}

/**
 * The table of one condition: medians, the ratio that a budget is about, and whether it holds. The
 * limit is visited twice a round: the ratio is to all those visits, the noise is between them.
 *
 * @param {BySite} bySite
 */
export function report(bySite) {
  const head = ['', ...SITES, 'ratio', 'noise', 'budget', '']
  const rows = LINES.map((line) => row(line, bySite))
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)),
  )
  return [head, ...rows]
    .map((cells) =>
      cells
        .map((cell, column) =>
          column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[0] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/**
 * @param {Line} line
 * @param {BySite} bySite
 */
function row({ what, key, show, site = 'page', budget, mustBeNothing }, bySite) {
  /** @param {string[]} names */
  const numberOf = (...names) => {
    const values = names.flatMap((name) => bySite[name]?.[key] ?? [])
    return mustBeNothing && values.length > 0 ? Math.max(...values) : median(values)
  }
  const against = numberOf(...(budget?.against === 'empty' ? ['empty'] : LIMITS))
  const ratio = numberOf(site) / against
  const noise = numberOf('limit again') / numberOf('limit')
  const isWithin = mustBeNothing
    ? numberOf(site) === 0
    : budget && numberOf(site) <= budget.most * against
  return [
    what,
    ...SITES.map((name) => told(numberOf(name), show)),
    mustBeNothing ? '' : told(ratio, rounded(2)),
    mustBeNothing ? '' : told(noise, rounded(2)),
    mustBeNothing ? 'none' : budget ? `≤ ${budget.most} × ${budget.against}` : '',
    isWithin === undefined ? '' : isWithin ? 'holds' : 'over',
  ]
}

/** @param {number} value @param {(value: number) => string} show */
const told = (value, show) => (Number.isFinite(value) ? show(value) : '–')

import type { Debate } from './debate.ts'
import { firstDay, lastDay } from './debate-dates.ts'
import { at, type Problem, problemAt } from './problem.ts'

/** A map with gaps, and places in the source that the map doesn't have. */
export function paragraphProblems({ source, views, checks }: Debate): Problem[] {
  const last = source.map.length
  const unknown = (path: string, paragraph: number) =>
    paragraph > last ? [problemAt(path, 'unknown-paragraph', { paragraph, last })] : []
  return [
    ...source.map.flatMap(({ paragraph: found }, i) =>
      found === i + 1
        ? []
        : [
            problemAt(at('source.map', i, 'paragraph'), 'map-out-of-order', {
              expected: i + 1,
              found,
            }),
          ],
    ),
    ...views.flatMap(({ paragraphs, quotation }, i) => {
      const path = at('views', i)
      const quoted = at(path, 'quotation', 'paragraph')
      return [
        ...paragraphs.flatMap((number, j) => unknown(at(path, 'paragraphs', j), number)),
        ...(quotation ? unknown(quoted, quotation.paragraph) : []),
        ...(quotation && !paragraphs.includes(quotation.paragraph)
          ? [
              problemAt(quoted, 'quotation-outside-view', {
                paragraph: quotation.paragraph,
                paragraphs,
              }),
            ]
          : []),
      ]
    }),
    ...checks.flatMap(({ printed }, i) =>
      unknown(at('checks', i, 'printed', 'paragraph'), printed.paragraph),
    ),
  ]
}

/**
 * Events in the wrong layer: `next` comes after the debate's date, `background` and `then` don't, and
 * none comes after the day until which events were chosen.
 */
export function eventProblems({ events, asOf, eventRule }: Debate): Problem[] {
  return events.flatMap(({ date, layer }, i) => {
    const path = at('events', i, 'date')
    if (layer === 'next' && lastDay(date) <= asOf) {
      return [problemAt(path, 'next-too-early', { date, asOf })]
    }
    const limit = layer === 'next' ? eventRule.until : asOf
    return firstDay(date) > limit ? [problemAt(path, 'event-too-late', { date, limit })] : []
  })
}

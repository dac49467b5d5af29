import type { Term } from '#domain/debate.ts'
import { useText } from '#i18n/use-text.ts'

/** The id of the popover that explains a term; one a page serves every place it is named. */
const popoverId = (term: Term) => `term-${term.id}`

/** The terms that stand in a view, each opening its meaning in place. */
export function TermButtons({ terms }: { terms: readonly Term[] }) {
  const { say, read } = useText()
  return (
    <ul className="terms">
      {terms.map((term) => (
        <li key={term.id}>
          <button
            type="button"
            className="term"
            popoverTarget={popoverId(term)}
            title={say.termMeaning(read(term.term))}
          >
            {read(term.term)}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What the terms mean: native popovers, closed by Escape or a press elsewhere. */
export function TermMeanings({ terms }: { terms: readonly Term[] }) {
  const { say, read } = useText()
  return terms.map((term) => (
    <div key={term.id} id={popoverId(term)} popover="auto" className="meaning">
      <p>
        <dfn className="font-bold not-italic">{read(term.term)}</dfn>
      </p>
      <p className="mt-1">{read(term.meaning)}</p>
      <button
        type="button"
        className="button mt-2"
        popoverTarget={popoverId(term)}
        popoverTargetAction="hide"
      >
        {say.close}
      </button>
    </div>
  ))
}

import { type KeyboardEvent, useId } from 'react'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { give } from '#stores/run-store.ts'
import type { HandsOption } from './hands-entry.tsx'
import { useCount } from './use-count.ts'

type Props = {
  tallyKey: string
  option: HandsOption
  count: number | undefined
  isMasked: boolean
}

/** One answer and its hands, to type or to tap. */
export function CountRow({ tallyKey: key, option, count, isMasked }: Props) {
  const { stage: say } = useDiscussText()
  const id = useId()
  const { text, type, finish } = useCount(
    count,
    (hands) => void give({ type: 'count', key, option: option.id, hands }),
  )
  // Taps come faster than a slow disk answers: each adds to those before, seen or not.
  const add = (by: 1 | -1) => {
    finish()
    void give({ type: 'add', key, option: option.id, by, from: count })
  }
  return (
    <li className="count-row">
      <label htmlFor={id}>{option.shown ?? option.name}</label>
      <button
        type="button"
        className="key key-count"
        aria-label={say.fewer(option.name)}
        disabled={isMasked ? count === undefined : !count} // a key at rest would tell of no hands
        onClick={() => add(-1)}
      >
        −
      </button>
      <input
        id={id}
        className={`count-field ${isMasked ? 'masked' : ''}`}
        inputMode="numeric"
        autoComplete="off"
        data-open={count === undefined || undefined}
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={finish}
        onKeyDown={(press) => press.key === 'Enter' && goToNextField(press)}
      />
      <button
        type="button"
        className="key key-count"
        aria-label={say.another(option.name)}
        onClick={() => add(1)}
      >
        +
      </button>
    </li>
  )
}

function goToNextField({ currentTarget }: KeyboardEvent<HTMLInputElement>) {
  const next = currentTarget.closest('li')?.nextElementSibling?.querySelector('input')
  if (next) next.focus()
  else currentTarget.blur()
}

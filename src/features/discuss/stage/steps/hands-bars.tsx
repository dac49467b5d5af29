import { type Tally, totalOf } from '#domain/hands.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import type { HandsOption } from './hands-entry.tsx'

type Props = {
  options: readonly HandsOption[]
  before: Tally | undefined
  after: Tally
  /** What the bars are about, for who can't see them. */
  name: string
}

/** Share of the row that the longest bar takes; its number stands behind it. Units: percent. */
const LONGEST = 86

/** Both shows of hands as bars with numbers: hatched before, solid now. No winner, no percentage. */
export function HandsBars({ options, before, after, name }: Props) {
  const { stage: say } = useDiscussText()
  const ids = options.map(({ id }) => id)
  const most = Math.max(1, ...ids.flatMap((id) => [before?.[id] ?? 0, after[id] ?? 0]))
  return (
    <div className="bars">
      <svg className="bars-hatch" aria-hidden="true">
        <pattern
          id="hatch"
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M1.5 0v9" />
        </pattern>
      </svg>
      <p className="bars-key" aria-hidden="true">
        {before && <Key isBefore label={say.beforeN(totalOf(before, ids))} />}
        <Key label={say.afterN(totalOf(after, ids))} />
      </p>
      <ul aria-label={name} className="bar-rows">
        {options.map(({ id, name, shown }) => (
          <li key={id} className="bar-row">
            <p>{shown ?? name}</p>
            <div>
              {before && <Bar isBefore count={before[id] ?? 0} most={most} />}
              <Bar count={after[id] ?? 0} most={most} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Key = ({ isBefore = false, label }: { isBefore?: boolean; label: string }) => (
  <span className="bars-sign">
    <svg className={isBefore ? 'bar-before' : 'bar-after'} aria-hidden="true">
      <rect width="100%" height="100%" />
    </svg>
    {label}
  </span>
)

type BarProps = { isBefore?: boolean; count: number; most: number }

/** A bar of an answer's hands: its share of the row is set in the drawing, as no style may say it. */
function Bar({ isBefore = false, count, most }: BarProps) {
  const { stage: say } = useDiscussText()
  const width = (count / most) * LONGEST
  return (
    <svg
      className={isBefore ? 'bar-before' : 'bar-after'}
      role="img"
      aria-label={say.barOf(isBefore ? say.before : say.after, count)}
    >
      <rect width={`${width}%`} height="100%" />
      <text x={`${width}%`} dx="0.4em" y="50%" dominantBaseline="central">
        {count}
      </text>
    </svg>
  )
}

import type { AxisPost, CareerAxis } from '#domain/career-axis.ts'
import type { FacingPeriod } from '#domain/careers.ts'
import type { Debate } from '#domain/debate.ts'
import type { Mark } from '#domain/seating.ts'
import { formatDate } from '#i18n/dates.ts'
import { useSourcesText } from '#i18n/use-sources-text.ts'
import { useText } from '#i18n/use-text.ts'
import { BAR, type CareerGeometry, careerGeometry, HEIGHT } from './career-geometry.ts'
import { dyeOf } from './speaker-sign.tsx'
import { usePostDates } from './use-post-dates.ts'

type Props = { debate: Debate; axis: CareerAxis; facing: readonly FacingPeriod[] }

const FOOT = 20
/** Years this near to a bridge give way to it. */
const CLEARANCE = 8

/** All careers on one axis of time, with ink where posts faced each other. The cards hold its words. */
export function CareerPicture({ debate, axis, facing }: Props) {
  const { language } = useText()
  const say = useSourcesText()
  const datesOf = usePostDates()
  const geometry = careerGeometry(axis)
  const { width, head, y, yearsAt } = geometry
  const told = facing.map((period) => datesOf(period)).join('; ')
  const isClear = (year: number) =>
    !geometry.table ||
    axis.facing.every(
      ({ from, to }) => y(year) < y(from) - CLEARANCE || y(year) > y(to) + CLEARANCE,
    )
  return (
    <svg
      className="career-picture"
      width={`${width / 10}em`}
      viewBox={`0 ${-head} ${width} ${head + HEIGHT + FOOT}`}
      role="img"
      aria-label={[say.axis(axis.first, axis.last - 1), told && `${say.faced}: ${told}.`]
        .filter(Boolean)
        .join(' ')}
    >
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse">
        <path className="career-hatch dye-b" d="M-1 6 6-1M-1 1 1-1M4 6 6 4" />
      </pattern>
      <CareerTableTop geometry={geometry} />
      {axis.ticks.filter(isClear).map((year) => (
        <text key={year} className="career-year" x={yearsAt} y={y(year) + 3.5}>
          {year}
        </text>
      ))}
      <CareerBridges axis={axis} geometry={geometry} />
      {head > 0 && <CareerHeads geometry={geometry} head={head} />}
      {axis.lanes.map(({ speaker, posts }, lane) =>
        posts.map((post) => (
          <CareerPost
            key={post.post.id}
            drawn={post}
            dye={dyeOf(debate, speaker.id)}
            x={geometry.lanes[lane]?.columns[post.column] ?? 0}
            y={y}
          />
        )),
      )}
      <text className="career-now" x={width / 2} y={HEIGHT + FOOT - 6}>
        {say.asOf(formatDate(debate.asOf, language))}
      </text>
    </svg>
  )
}

function CareerTableTop({ geometry: { table } }: { geometry: CareerGeometry }) {
  if (!table) return null
  const { left, right } = table
  return (
    <g>
      <rect className="career-table" x={left} width={right - left} height={HEIGHT} />
      <path className="career-edge dye-a" d={`M${left - 1.5} 0V${HEIGHT}`} />
      <path className="career-edge career-stitched dye-b" d={`M${right + 1.5} 0V${HEIGHT}`} />
    </g>
  )
}

/** Whose lane is whose: the speakers' numbers over them. */
function CareerHeads({ geometry: { lanes }, head }: { geometry: CareerGeometry; head: number }) {
  return lanes.map(({ columns: [x = 0] }, lane) => (
    <g key={x} className="dye-ink">
      <circle className="career-mark" cx={x + BAR / 2} cy={BAR / 2 - head} r={BAR / 2} />
      <text x={x + BAR / 2} y={BAR / 2 - head + 3.6}>
        {lane + 1}
      </text>
    </g>
  ))
}

/** Ink from post to post for as long as they faced each other. */
function CareerBridges({ axis, geometry }: { axis: CareerAxis; geometry: CareerGeometry }) {
  const { lanes, y } = geometry
  return axis.facing.map(({ from, to, ends: [one, other] }) => {
    const start = (lanes[one.lane]?.columns[one.column] ?? 0) + BAR
    const end = lanes[other.lane]?.columns[other.column] ?? 0
    return (
      <rect
        key={`${from} ${start} ${end}`}
        className="career-bridge"
        x={start}
        y={y(from)}
        width={Math.max(end - start, 0)}
        height={Math.max(y(to) - y(from), 2)}
      />
    )
  })
}

type PostProps = { drawn: AxisPost; dye: Mark | 'ink'; x: number; y: (year: number) => number }

function CareerPost({ drawn: { number, from, to, isFacing }, dye, x, y }: PostProps) {
  const top = y(from)
  const height = Math.max(y(to) - top - 1, 3)
  const middle = x + BAR / 2
  const center = top + BAR / 2
  return (
    <g className={`career-post dye-${dye}`}>
      <rect
        className={isFacing ? 'career-solid' : `career-${dye}`}
        x={x}
        y={top}
        width={BAR}
        height={height}
      />
      {dye === 'b' ? (
        <rect
          className="career-mark"
          x={x + 0.75}
          y={top + 0.75}
          width="13.5"
          height="13.5"
          rx="1"
        />
      ) : (
        <circle className="career-mark" cx={middle} cy={center} r={BAR / 2} />
      )}
      <text x={middle} y={center + 3.6}>
        {number}
      </text>
    </g>
  )
}

import { type ReactNode, useState } from 'react'
import { isTaken, type Tally, totalOf, withLast } from '#domain/hands.ts'
import type { StageWords } from '#i18n/discuss-stage.en.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { give } from '#stores/run-store.ts'
import { CountRow } from './count-row.tsx'
import type { Scene } from './scene.ts'
import { useCount } from './use-count.ts'

const NO_TALLY: Tally = {}

/** One thing that hands go up for. */
export type HandsOption = { readonly id: string; readonly name: string; readonly shown?: ReactNode }

type Props = {
  scene: Scene
  /** Where the tally is kept. */
  tallyKey: string
  options: readonly HandsOption[]
  /** Keeps the counts off the screen: those of "before", until "after". */
  isMasked?: boolean
}

/** Counts hands: typed or tapped, the last count from the class size, one count taken back at a time. */
export function HandsEntry({ scene, tallyKey, options, isMasked = false }: Props) {
  const { stage: say } = useDiscussText()
  const [isSeen, setSeen] = useState(false)
  const { run } = scene
  const ids = options.map(({ id }) => id)
  const counted = run.tallies[tallyKey] ?? NO_TALLY
  const tally = withLast(counted, ids, run.classSize)
  const canUndo = run.undo.at(-1)?.key === tallyKey
  return (
    <div className="hands">
      <ul className="count-rows">
        {options.map((option) => (
          <CountRow
            key={option.id}
            tallyKey={tallyKey}
            option={option}
            count={tally[option.id]}
            isMasked={isMasked && !isSeen}
          />
        ))}
      </ul>
      <div className="hands-foot">
        <ClassSize size={run.classSize} />
        <p role="status">{stateOf(say, tally, ids, run.classSize)}</p>
        {isMasked && (
          <button
            type="button"
            className="key"
            aria-pressed={isSeen}
            onClick={() => setSeen(!isSeen)}
          >
            {say.showCounts}
          </button>
        )}
        <button
          type="button"
          className="key"
          disabled={!canUndo}
          onClick={() => void give({ type: 'undo' })}
        >
          {say.undo}
        </button>
      </div>
    </div>
  )
}

/** How far the count is. It says no number of hands but where they aren't as many as the pupils. */
function stateOf(say: StageWords, tally: Tally, ids: readonly string[], size?: number): string {
  const total = totalOf(tally, ids)
  const isMismatch = size !== undefined && (isTaken(tally, ids) ? total !== size : total > size)
  if (isMismatch) return say.mismatch(total, size)
  if (isTaken(tally, ids)) return say.taken
  return say.counted(ids.filter((id) => tally[id] !== undefined).length, ids.length)
}

function ClassSize({ size }: { size: number | undefined }) {
  const { stage: say } = useDiscussText()
  const { text, type, finish } = useCount(size, (size) => void give({ type: 'classSize', size }))
  return (
    <label className="class-size">
      {say.pupils}
      <input
        className="count-field"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={finish}
      />
    </label>
  )
}

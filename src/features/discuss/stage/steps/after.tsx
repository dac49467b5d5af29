import { compareHands, isTaken, type Tally, totalOf, withLast } from '#domain/hands.ts'
import type { StageWords } from '#i18n/discuss-stage.en.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { HandsBars } from './hands-bars.tsx'
import { HandsEntry, type HandsOption } from './hands-entry.tsx'
import { answersOf } from './hands-options.ts'
import { HandsQuestion } from './hands-question.tsx'
import type { Scene } from './scene.ts'

/** The second show of hands, then both side by side. */
export function After({ scene }: { scene: Scene }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  const { step, run } = scene
  const options = answersOf(say, scene, read)
  const ids = options.map(({ id }) => id)
  const counted = (kind: 'before' | 'after') => {
    const taken = run.lesson.steps.find((one) => one.kind === kind && one.theme === step.theme)
    const tally = withLast(run.tallies[taken?.id ?? ''] ?? {}, ids, run.classSize)
    return isTaken(tally, ids) || totalOf(tally, ids) > 0 ? tally : undefined
  }
  if (scene.page === 0) {
    return (
      <div className="count-page">
        <HandsQuestion scene={scene} />
        <HandsEntry scene={scene} tallyKey={step.id} options={options} />
      </div>
    )
  }
  const [before, after] = [counted('before'), counted('after')]
  return (
    <div className="count-page">
      <HandsQuestion scene={scene} />
      {after && (
        <HandsBars options={options} before={before} after={after} name={say.steps.after} />
      )}
      <p className="bars-sum">{sumUp(say, options, before, after)}</p>
    </div>
  )
}

/** What moved, in a sentence; never who is ahead. */
function sumUp(
  say: StageWords,
  options: readonly HandsOption[],
  before: Tally | undefined,
  after: Tally | undefined,
): string {
  if (!after) return say.noAfter
  if (!before) return say.noBefore
  const ids = options.map(({ id }) => id)
  const change = compareHands(before, after, ids)
  if (change.before !== change.after) return say.differ(change.before, change.after)
  if (!change.most) return say.same
  const { option, from, to } = change.most
  const name = options.find(({ id }) => id === option)?.name ?? option
  return say.moved(name, from, to)
}

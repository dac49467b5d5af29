import { CODES, isTaken, totalOf, withLast } from '#domain/hands.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { RelationSign } from '#pieces/relation-sign.tsx'

import type { Scene } from './scene.ts'

/** How the class read the relation, where it was counted: kept beside ours. */
export function ClassCodes({ scene: { run, step } }: { scene: Scene }) {
  const { stage: say } = useDiscussText()
  const { say: words } = useText()
  const coding = run.lesson.steps.find(({ kind, theme }) => kind === 'code' && theme === step.theme)
  const tally = withLast(run.tallies[coding?.id ?? ''] ?? {}, CODES, run.classSize)
  if (!isTaken(tally, CODES) && totalOf(tally, CODES) === 0) return null
  return (
    <div>
      <h2>{say.yourClass}</h2>
      <ul className="class-codes">
        {CODES.map((kind) => (
          <li key={kind}>
            <span className="unseen">{say.handsOf(words.relations[kind], tally[kind] ?? 0)}</span>
            <RelationSign kind={kind} />
            <b aria-hidden="true">{tally[kind] ?? 0}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

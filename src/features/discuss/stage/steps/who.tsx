import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { Quotation } from '#pieces/quotation.tsx'
import { HandsEntry } from './hands-entry.tsx'
import { guessesOf, whysOf } from './hands-options.ts'
import type { Scene } from './scene.ts'

/** A sentence of one of the two, without a letter: whose? Then: what did the guess go by? */
export function Who({ scene }: { scene: Scene }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  const { step, page, debate } = scene
  // In the words without names, whatever is known by now: the next class guesses too.
  const view = debate.views.find(({ id }) => id === step.view)
  const isGuess = page === 0
  return (
    <div className="count-page">
      <div className="hands-question">
        <h2>{isGuess ? say.whoSaid : say.why}</h2>
      </div>
      {view && (
        <div className="slip">
          <p className="sheet-claim">{read(view.claim)}</p>
          {isGuess && view.quotation && (
            <Quotation quotation={view.quotation} attribution={view.attribution} />
          )}
        </div>
      )}
      {isGuess ? (
        <HandsEntry scene={scene} tallyKey={step.id} options={guessesOf(say, scene, read)} />
      ) : (
        <HandsEntry scene={scene} tallyKey={`${step.id}/why`} options={whysOf(say)} />
      )}
    </div>
  )
}

import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { give } from '#stores/run-store.ts'
import type { Scene } from './scene.ts'
import { Task } from './task.tsx'
import { caughtPart, type Words } from './use-words.ts'

/** The task first; then the words of a view, covered, to be uncovered and ticked where caught. */
export function Restate({ scene, words }: { scene: Scene; words: Words }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  const { sides, step, run } = scene
  const { view, sentences, shown, isCovered, uncover } = words
  if (!view) {
    return <Task scene={scene} prompt="restate" fallback="restate" hint={say.restateHint} />
  }
  const side = sides.find(({ views }) => views.includes(view))
  const caught = run.caught[step.id] ?? []
  return (
    <div className={`restate ${side?.mark ? `dye-${side.mark}` : ''}`}>
      <h2 className="sheet-name">
        <i className={`seal seal-${side?.mark ?? 'none'}`} aria-hidden="true" />
        <span translate="no">{side && read(side.speaker.name)}</span>
      </h2>
      <ol className="restate-words">
        {sentences.map((sentence, i) => {
          const part = caughtPart(view.id, i)
          return (
            <li key={part}>
              {i < shown ? (
                <label className="restate-said">
                  <span>{sentence}</span>
                  <span className="restate-tick">
                    <input
                      type="checkbox"
                      autoComplete="off"
                      checked={caught.includes(part)}
                      onChange={() => void give({ type: 'catch', step: step.id, part })}
                    />
                    {say.caught}
                  </span>
                </label>
              ) : (
                <p className="restate-covered">
                  <span className="unseen">{say.covered}</span>
                </p>
              )}
            </li>
          )
        })}
      </ol>
      {isCovered && (
        <div>
          <button type="button" className="key" onClick={uncover}>
            {say.uncover}
          </button>
        </div>
      )}
    </div>
  )
}

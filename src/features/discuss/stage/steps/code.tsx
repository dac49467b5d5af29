import { CODES } from '#domain/hands.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { RelationSign } from '#pieces/relation-sign.tsx'
import { HandsEntry } from './hands-entry.tsx'

import type { Scene } from './scene.ts'
import { Sheets } from './sheets.tsx'

/** The class reads the relation, one to four fingers up; then the fingers are counted. */
export function Code({ scene }: { scene: Scene }) {
  const { stage: say } = useDiscussText()
  const { say: words } = useText()
  if (scene.page === 0) {
    return (
      <Sheets scene={scene}>
        <p className="middle-ask">{say.howMany}</p>
        <ol className="finger-key">
          {CODES.map((kind, i) => (
            <li key={kind}>
              <span className="unseen">
                {say.fingersOf(say.fingers[kind], words.relations[kind])}
              </span>
              <b aria-hidden="true">{i + 1}</b>
              <RelationSign kind={kind} />
              <span aria-hidden="true">{words.relations[kind]}</span>
            </li>
          ))}
        </ol>
      </Sheets>
    )
  }
  const options = CODES.map((kind, i) => ({
    id: kind,
    name: say.fingersOf(say.fingers[kind], words.relations[kind]),
    shown: (
      <span className="code-option">
        <b>{i + 1}</b> <RelationSign kind={kind} /> <span>{words.relations[kind]}</span>
      </span>
    ),
  }))
  return (
    <div className="count-page">
      <div className="hands-question">
        <h2>{say.code}</h2>
      </div>
      <HandsEntry scene={scene} tallyKey={scene.step.id} options={options} />
    </div>
  )
}

import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { ClassCodes } from './class-codes.tsx'
import { Opened, type Opening } from './opened.tsx'
import { readingOf } from './reading-of.ts'
import { RelationBetween } from './relation-between.tsx'
import type { Scene } from './scene.ts'
import { Sheets } from './sheets.tsx'
import { Veil } from './veil.tsx'

/** Our reading beside the class's, both kept; behind a veil until it is asked for. */
export function Relation({ scene, opening }: { scene: Scene; opening: Opening }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  if (scene.page === 0) return <Veil what="relation" />
  const reading = readingOf(scene)
  return (
    <Opened opening={opening}>
      {reading && (
        <div className="reading">
          <Sheets scene={scene}>
            <RelationBetween kind={reading.kind} />
          </Sheets>
          <div className="reading-foot">
            <div>
              <p className="sheet-claim">{read(reading.note)}</p>
              <p className="quiet">{say.otherReading}</p>
            </div>
            <ClassCodes scene={scene} />
          </div>
        </div>
      )}
    </Opened>
  )
}

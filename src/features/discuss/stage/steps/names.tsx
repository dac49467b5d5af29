import { withLast } from '#domain/hands.ts'
import type { LessonStep } from '#domain/lesson.ts'
import { shownView, speakerOf } from '#domain/unveiled.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'
import { guessesOf } from './hands-options.ts'
import { Opened, type Opening } from './opened.tsx'
import { readingOf } from './reading-of.ts'
import { RelationBetween } from './relation-between.tsx'
import type { Scene } from './scene.ts'
import { Sheets } from './sheets.tsx'
import { Veil } from './veil.tsx'

/** Who is who, with office and country; then what the class had guessed. */
export function Names({ scene, opening }: { scene: Scene; opening: Opening }) {
  const { stage: say } = useDiscussText()
  if (scene.page === 0) return <Veil what="names" />
  const reading = readingOf(scene)
  return (
    <Opened opening={opening}>
      {scene.page === 1 ? (
        <Sheets scene={scene} hasOffice>
          {reading && <RelationBetween kind={reading.kind} />}
        </Sheets>
      ) : (
        <div className="guesses">
          <h2>{say.guesses}</h2>
          {scene.guesses.map((step) => (
            <Guess key={step.id} scene={scene} step={step} />
          ))}
        </div>
      )}
    </Opened>
  )
}

/** One sentence: who said it, and who the class thought had. */
function Guess({ scene, step }: { scene: Scene; step: LessonStep }) {
  const { stage: say } = useDiscussText()
  const { read } = useText()
  const { debate, run, told } = scene
  const hidden = debate.views.find(({ id }) => id === step.view)
  const letter = debate.speakers.find(({ id }) => id === hidden?.speaker)
  if (!hidden || !letter) return null
  const { speaker, mark } = speakerOf(letter, step.theme, told.unveiled)
  const options = guessesOf(say, scene, read)
  const ids = options.map(({ id }) => id)
  const tally = withLast(run.tallies[step.id] ?? {}, ids, run.classSize)
  return (
    <section className={`slip ${mark ? `dye-${mark}` : ''}`}>
      <p className="sheet-claim">{read(shownView(hidden, told.unveiled).claim)}</p>
      <p className="sheet-name">
        <i className={`seal seal-${mark ?? 'none'}`} aria-hidden="true" />
        <span translate="no">{say.itWas(read(speaker.name))}</span>
      </p>
      <ul className="guess-counts">
        {options.map(({ id, name }) => (
          <li key={id}>{say.handsOf(name, tally[id] ?? 0)}</li>
        ))}
      </ul>
    </section>
  )
}

import type { Spot } from '#domain/lesson.ts'
import { After } from './after.tsx'
import { Background } from './background.tsx'
import { Before } from './before.tsx'
import { Code } from './code.tsx'
import { Names } from './names.tsx'
import { Next } from './next.tsx'
import type { Openings } from './opened.tsx'
import { Question } from './question.tsx'
import { Relation } from './relation.tsx'
import { Restate } from './restate.tsx'
import type { Scene } from './scene.ts'
import { Similarities } from './similarities.tsx'
import { Task } from './task.tsx'
import { Trail } from './trail.tsx'
import type { Words } from './use-words.ts'
import { Views } from './views.tsx'
import { Who } from './who.tsx'

type Props = {
  scene: Scene
  openings: Openings
  words: Words
  onGo: (to: Spot) => void
}

/** The page of a step that the lesson is at. */
export function StepPage({ scene, openings, words, onGo }: Props) {
  switch (scene.step.kind) {
    case 'background':
      return <Background scene={scene} />
    case 'question':
      return <Question scene={scene} />
    case 'before':
      return <Before scene={scene} />
    case 'views':
      return <Views scene={scene} />
    case 'who':
      return <Who scene={scene} />
    case 'similarities':
      return <Similarities scene={scene} />
    case 'code':
      return <Code scene={scene} />
    case 'relation':
      return <Relation scene={scene} opening={openings.relation} />
    case 'names':
      return <Names scene={scene} opening={openings.names} />
    case 'trail':
      return <Trail scene={scene} opening={openings.names} onGo={onGo} />
    case 'restate':
      return <Restate scene={scene} words={words} />
    case 'next':
      return <Next scene={scene} openings={openings} onGo={onGo} />
    case 'talk':
      return <Task scene={scene} prompt="probe" fallback="talk" />
    case 'after':
      return <After scene={scene} />
    case 'exit':
      return <Task scene={scene} prompt="reflect" fallback="exit" />
  }
}

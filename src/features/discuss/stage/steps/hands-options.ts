import type { Text } from '#domain/debate.ts'
import { type Answer, optionsOf } from '#domain/hands.ts'
import type { StageWords } from '#i18n/discuss-stage.en.ts'
import type { HandsOption } from './hands-entry.tsx'
import type { Scene } from './scene.ts'

type Read = (text: Text) => string

/** What hands go up for before and after: degrees of agreement, or which view one would sign. */
export function answersOf(say: StageWords, { run, sides }: Scene, read: Read): HandsOption[] {
  const ids = optionsOf(
    run.lesson.hands,
    sides.map(({ id }) => id),
  )
  return ids.map((id) => {
    const side = sides.find((side) => side.id === id)
    if (!side) return { id, name: say.answers[id as Answer] }
    const claims = side.views.map(({ view }) => read(view.claim)).join(' ')
    return { id, name: say.named(read(side.speaker.shortName), claims) }
  })
}

/** Who could have said a sentence. */
export const guessesOf = (say: StageWords, { sides }: Scene, read: Read): HandsOption[] => [
  ...sides.map(({ id, speaker }) => ({ id, name: read(speaker.shortName) })),
  { id: 'either', name: say.either },
]

/** What a guess went by. */
export const whysOf = (say: StageWords): HandsOption[] =>
  (['content', 'wording', 'idea'] as const).map((id) => ({ id, name: say.whys[id] }))

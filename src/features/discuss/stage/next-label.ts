import type { Text } from '#domain/debate.ts'
import type { LessonStep } from '#domain/lesson.ts'
import { following } from '#domain/lesson-pages.ts'
import type { StageWords } from '#i18n/discuss-stage.en.ts'
import type { Scene } from './steps/scene.ts'

type Beat = {
  readonly words: { readonly isCovered: boolean }
  readonly fit: { readonly part: number; readonly parts: number }
  readonly read: (text: Text) => string
}

/** Whether something of this page is still to come. */
export const hasMore = ({ words, fit }: Omit<Beat, 'read'>) =>
  words.isCovered || fit.part + 1 < fit.parts

/** What comes when the teacher presses "next"; `undefined` at the lesson's end. */
export function nextLabel(say: StageWords, scene: Scene, beat: Beat): string | undefined {
  if (beat.words.isCovered) return say.uncoverShort
  if (hasMore(beat)) return say.more
  const { lesson, at } = scene.run
  const to = following(lesson, at, scene.pages)
  const step = lesson.steps[to?.step ?? -1]
  if (!to || !step) return undefined
  return to.page === 0 ? say.steps[step.kind] : pageName(say, scene, step, to.page, beat.read)
}

function pageName(
  say: StageWords,
  { sides }: Scene,
  { kind }: LessonStep,
  page: number,
  read: Beat['read'],
): string {
  const speakers = sides.flatMap(({ speaker, views }) => views.map(() => speaker))
  const speakerAt = (i: number) => {
    const speaker = speakers[i]
    return speaker && read(speaker.shortName)
  }
  switch (kind) {
    case 'views':
      return speakerAt(page) ?? say.bothViews
    case 'trail':
      return speakerAt(page) ?? say.steps.trail
    case 'restate':
      return speakerAt(page - 1) ?? say.steps.restate
    case 'who':
      return say.reasons
    case 'similarities':
      return say.bothViews
    case 'code':
      return say.count
    case 'relation':
      return say.veils.relation.show
    case 'names':
      return page === 1 ? say.veils.names.show : say.guesses
    case 'next':
      return page === 1 ? say.veils.next.show : say.nextEvent
    case 'after':
      return say.compare
    default:
      return say.steps[kind]
  }
}

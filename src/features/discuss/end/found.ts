import type { Text } from '#domain/debate.ts'
import { CODES, compareHands, optionsOf, type Tally, totalOf, withLast } from '#domain/hands.ts'
import type { RelationKind } from '#domain/kinds.ts'
import type { LessonStep } from '#domain/lesson.ts'
import type { Judgement, LessonDebate, Unveiled } from '#domain/lesson-debate.ts'
import { pairOf } from '#domain/lesson-pages.ts'
import type { LessonRun } from '#domain/lesson-run.ts'
import type { Part } from '#domain/markdown.ts'
import { shownView, speakerOf } from '#domain/unveiled.ts'
import type { DiscussWords } from '#i18n/use-discuss-text.ts'

/** What the class has uncovered, and no more. */
export type Known = {
  readonly judgement?: Judgement | undefined
  readonly unveiled?: Unveiled | undefined
}

export type Wording = {
  readonly say: DiscussWords
  readonly relations: Readonly<Record<RelationKind, string>>
  readonly read: (text: Text) => string
}

/** What a class found, in words: a part a theme, as it stands on the screen, on paper and in the file. */
export function foundBy(
  run: LessonRun,
  debate: LessonDebate,
  known: Known,
  wording: Wording,
): readonly Part[] {
  return run.lesson.themes.flatMap(({ theme }) => {
    const unveiled = isUncovered(run, theme, 'names') ? known.unveiled : undefined
    const judgement = isUncovered(run, theme, 'relation') ? known.judgement : undefined
    const number = debate.themes.findIndex(({ id }) => id === theme)
    const told = unveiled?.debate.themes[number] ?? debate.themes[number]
    if (!told) return []
    const steps = run.lesson.steps.filter((step) => step.theme === theme)
    const context = { run, debate, theme, known: { unveiled, judgement }, wording }
    const items = steps.flatMap((step) => itemsOf(step, context))
    return [{ title: wording.read(told.question), items }]
  })
}

type Context = {
  readonly run: LessonRun
  readonly debate: LessonDebate
  readonly theme: string
  readonly known: Known
  readonly wording: Wording
}

const isUncovered = ({ lesson, uncovered }: LessonRun, theme: string, kind: 'names' | 'relation') =>
  lesson.steps.some(
    (step) => step.kind === kind && step.theme === theme && uncovered.includes(step.id),
  )

function itemsOf(step: LessonStep, context: Context): string[] {
  const { run, wording } = context
  const { end, stage } = wording.say
  const remark = run.remarks[step.id]?.trim()
  return [
    ...(run.skipped.includes(step.id) ? [end.skipped(stage.steps[step.kind])] : []),
    ...countedAt(step, context),
    ...(remark ? [end.noted(stage.steps[step.kind], remark)] : []),
  ]
}

function countedAt(step: LessonStep, context: Context): string[] {
  const { run, wording } = context
  const { end, stage } = wording.say
  const caught = run.caught[step.id]?.length ?? 0
  switch (step.kind) {
    case 'before':
    case 'after':
      return [
        ...counts(step, stage.steps[step.kind], handsOptions(context), context),
        ...(step.kind === 'after' ? changeOf(context) : []),
      ]
    case 'who':
      return [
        ...counts(step, guessOf(step, context), guessOptions(context), context),
        ...counts(
          { ...step, id: `${step.id}/why` },
          stage.why,
          Object.entries(stage.whys).map(([id, name]) => ({ id, name })),
          context,
        ),
      ]
    case 'code':
      return counts(
        step,
        stage.steps.code,
        CODES.map((id) => ({ id, name: wording.relations[id] })),
        context,
      )
    case 'relation':
      return ours(context)
    case 'restate':
      return caught > 0 ? [end.caught(caught)] : []
    default:
      return []
  }
}

type Option = { readonly id: string; readonly name: string }

/** A tally in a line; nothing where nothing was counted. */
function counts(
  { id }: Pick<LessonStep, 'id'>,
  title: string,
  options: readonly Option[],
  { run, wording }: Context,
): string[] {
  const ids = options.map((option) => option.id)
  const tally = withLast(run.tallies[id] ?? {}, ids, run.classSize)
  const told = options.filter((option) => tally[option.id] !== undefined)
  if (told.length === 0) return []
  const { end } = wording.say
  const parts = told.map((option) => end.count(option.name, tally[option.id] ?? 0))
  return [end.tally(title, parts, totalOf(tally, ids))]
}

const sidesOf = ({ run, debate, theme, known, wording }: Context): Option[] => {
  const views = pairOf(run.lesson, debate, theme)?.views ?? []
  const speaking = new Set(
    debate.views.filter(({ id }) => views.includes(id)).map(({ speaker }) => speaker),
  )
  return debate.speakers
    .filter(({ id }) => speaking.has(id))
    .map((hidden) => ({
      id: hidden.id,
      name: wording.read(speakerOf(hidden, theme, known.unveiled).speaker.shortName),
    }))
}

function handsOptions(context: Context): Option[] {
  const sides = sidesOf(context)
  const { answers } = context.wording.say.stage
  const ids = optionsOf(
    context.run.lesson.hands,
    sides.map(({ id }) => id),
  )
  return ids.map(
    (id) =>
      sides.find((side) => side.id === id) ?? { id, name: answers[id as keyof typeof answers] },
  )
}

const guessOptions = (context: Context): Option[] => [
  ...sidesOf(context),
  { id: 'either', name: context.wording.say.stage.either },
]

function guessOf(step: LessonStep, { debate, known, theme, wording }: Context): string {
  const { stage, end } = wording.say
  const hidden = debate.views.find(({ id }) => id === step.view)
  const letter = debate.speakers.find(({ id }) => id === hidden?.speaker)
  if (!hidden || !letter) return stage.whoSaid
  const claim = wording.read(shownView(hidden, known.unveiled).claim)
  if (!known.unveiled) return end.guessed(claim)
  return end.guessedOf(claim, wording.read(speakerOf(letter, theme, known.unveiled).speaker.name))
}

function ours({ run, debate, theme, known, wording }: Context): string[] {
  const pair = pairOf(run.lesson, debate, theme)
  const relation = known.judgement?.relations.find(({ id }) => id === pair?.id)
  const verdict = known.judgement?.verdicts.find((one) => one.theme === theme)?.verdict
  const kind = relation?.kind ?? verdict?.kind
  const note = relation?.note ?? verdict?.summary
  return kind && note ? [wording.say.end.ours(wording.relations[kind], wording.read(note))] : []
}

function changeOf(context: Context): string[] {
  const { run, theme, wording } = context
  const options = handsOptions(context)
  const ids = options.map(({ id }) => id)
  const stepOf = (kind: 'before' | 'after') =>
    run.lesson.steps.find((step) => step.kind === kind && step.theme === theme)?.id ?? ''
  const tallyOf = (kind: 'before' | 'after'): Tally =>
    withLast(run.tallies[stepOf(kind)] ?? {}, ids, run.classSize)
  const [before, after] = [tallyOf('before'), tallyOf('after')]
  if (totalOf(before, ids) === 0 || totalOf(after, ids) === 0) return []
  const { stage } = wording.say
  const change = compareHands(before, after, ids)
  if (change.before !== change.after) return [stage.differ(change.before, change.after)]
  const { most } = change
  const name = options.find(({ id }) => id === most?.option)?.name ?? ''
  return [most ? stage.moved(name, most.from, most.to) : stage.same]
}

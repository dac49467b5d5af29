import { useState } from 'react'
import {
  type LessonStep,
  MAX_MINUTES,
  MAX_WORDING,
  reworded,
  type StepKind,
  WORDED,
} from '#domain/lesson.ts'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import { useDiscussText } from '#i18n/use-discuss-text.ts'
import { useText } from '#i18n/use-text.ts'

type Props = {
  debate: LessonDebate
  step: LessonStep
  number: number
  hasTheme: boolean
  onChange: (step: LessonStep) => void
  onDrop: () => void
  onMove: (by: number) => void
  canMove: (by: number) => boolean
}

const isWorded = (kind: StepKind) => (WORDED as readonly StepKind[]).includes(kind)

/** One step: its name, time and wording, and the buttons that move and drop it. */
export function StepRow({ debate, step, number, hasTheme, onChange, onDrop, ...order }: Props) {
  const { setUp: say, stage } = useDiscussText()
  const { read } = useText()
  const theme = debate.themes.find(({ id }) => id === step.theme)
  // An empty field, or too large a number, while it is typed; the step keeps the last that fits.
  const [typed, setTyped] = useState<string>()
  const name = stage.steps[step.kind]
  const inAll = say.inTheme(name, hasTheme && theme ? read(theme.title) : '')
  return (
    <li className="step-row">
      <span className="step-number" aria-hidden="true">
        {number}
      </span>
      <span className="step-name">{inAll}</span>
      <label className="step-minutes">
        <input
          type="number"
          className="field"
          autoComplete="off"
          min={0}
          max={MAX_MINUTES}
          step={1}
          value={typed ?? step.minutes}
          aria-label={say.minutesOf(inAll)}
          onChange={({ currentTarget: { value, valueAsNumber } }) => {
            const minutes = Math.trunc(valueAsNumber)
            setTyped(value)
            if (minutes >= 0 && minutes <= MAX_MINUTES) onChange({ ...step, minutes })
          }}
          onBlur={() => setTyped(undefined)}
        />
        <span aria-hidden="true">{say.min}</span>
      </label>
      <span className="step-buttons">
        <MoveButton say={say.up(inAll)} sign="↑" by={-1} {...order} />
        <MoveButton say={say.down(inAll)} sign="↓" by={1} {...order} />
        <button type="button" className="button" aria-label={say.drop(inAll)} onClick={onDrop}>
          ×
        </button>
      </span>
      {isWorded(step.kind) && (
        <details className="step-wording">
          <summary>{say.reword}</summary>
          <textarea
            className="field"
            rows={3}
            maxLength={MAX_WORDING}
            aria-label={say.wordingOf(inAll)}
            placeholder={promptOf(debate, step, read)}
            value={step.text ?? ''}
            onChange={({ currentTarget }) => onChange(reworded(step, currentTarget.value))}
          />
        </details>
      )}
    </li>
  )
}

type MoveProps = Pick<Props, 'onMove' | 'canMove'> & { say: string; sign: string; by: number }

function MoveButton({ say, sign, by, onMove, canMove }: MoveProps) {
  // Said to be disabled rather than disabled, so that the focus stays where it is at the ends.
  const isStuck = !canMove(by)
  return (
    <button
      type="button"
      className="button"
      aria-label={say}
      aria-disabled={isStuck}
      onClick={() => !isStuck && onMove(by)}
    >
      {sign}
    </button>
  )
}

const PROMPT_STEPS = {
  similarities: 'similarities',
  restate: 'restate',
  talk: 'probe',
  exit: 'reflect',
}

/** The debate's own words for a step. */
const promptOf = (
  { prompts }: LessonDebate,
  { kind, theme }: LessonStep,
  read: (text: LessonDebate['prompts'][number]['text']) => string,
): string => {
  const asked = PROMPT_STEPS[kind as keyof typeof PROMPT_STEPS]
  const prompt = prompts.find((one) => one.step === asked && one.theme === theme)
  return prompt ? read(prompt.text) : ''
}

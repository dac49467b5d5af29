import type { StepKind } from '#domain/lesson.ts'

/** What a teacher does and says at each step. */
export const doing: Record<StepKind, string> = {
  background: 'Read it aloud, or let the class read. No discussion yet.',
  question: 'Read the question aloud. Then everyone thinks alone for a minute, in silence.',
  before: 'Eyes closed, or cards. Count, and say nothing about the numbers.',
  views: 'Read one view, then the other, in turn. Ask only: “What exactly is said here?”',
  who: 'Let the class guess who speaks. Then ask what the guess went by: what is said, how it is worded, or an idea about a country.',
  similarities:
    'What both say comes first. Look for one sentence that both could sign, and write it on the board.',
  code: 'Fingers, all at once. Ask one pupil for each number: “Which words made you see it so?”',
  relation:
    'Say: “This is how the editors read it, not the answer. Who reads it otherwise, and from which words?”',
  names: 'Say who is who in one calm sentence. Then: “Which sentence do you hear differently now?”',
  trail:
    'Show whose words these are: quoted, or told by the reporter. Ask: “What might one report leave out?”',
  restate:
    'In pairs. Each puts the view they share less so well that its speaker would nod; the partner says what is missing. Only then disagree.',
  next: 'Say: “They spoke without knowing this.” Ask what fits the forecasts and what doesn’t.',
  talk: 'In pairs first, then together.',
  after:
    'As the first time. Name no winner. Ask: “Which sentence moved you, or kept you where you were?”',
  exit: 'One sentence in writing, without a name if they like.',
}

export type StepWords = typeof doing

import type { HandsForm, Template } from '#domain/lesson.ts'

const templates: Record<Template, { name: string; good: string }> = {
  full: {
    name: 'One full lesson',
    good: '40–45 minutes on one theme: read, guess, code, reveal, restate.',
  },
  quick: { name: 'Quick compare', good: '15–18 minutes on one theme.' },
  who: {
    name: 'Who said it?',
    good: '15–20 minutes: guess speakers, then ask what the guess went by.',
  },
  homework: { name: 'After homework', good: '20 minutes, when the class has read at home.' },
  now: { name: 'Then and now', good: '20 minutes: forecasts beside what happened next.' },
}

const handsForms: Record<HandsForm, string> = {
  five: 'Five answers on the statement, from agree to disagree',
  three: 'Three answers: agree, unsure, disagree',
  sign: 'Which view would you sign?',
}

/** The words of the screen where a lesson is put together. */
export const setUp = {
  title: 'Lead a discussion',
  skip: 'Skip to the lesson',
  lead: 'From one screen, with a clicker and a show of hands. Names stay hidden until you show them.',
  needsScript: 'Putting a lesson together needs JavaScript. Reading and comparing work without.',
  compare: 'Compare the views',
  papers: 'To read or print, in a new tab',
  guide: 'For teachers',
  notes: 'Notes for this lesson, with the names',
  schools: 'For heads and parents',
  template: 'What kind of lesson?',
  templates,
  themes: 'Which themes?',
  unfit: 'Nothing that fits this kind of lesson.',
  pairs: (theme: string) => `Which views to compare: ${theme}`,
  hands: 'How do hands go up?',
  handsForms,
  steps: 'The steps',
  total: (steps: number, minutes: number) =>
    `${steps} ${steps === 1 ? 'step' : 'steps'}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} in all.`,
  inTheme: (name: string, theme: string) => (theme ? `${theme}: ${name}` : name),
  min: 'min',
  minutesOf: (step: string) => `Minutes for “${step}”`,
  up: (step: string) => `Move up: ${step}`,
  down: (step: string) => `Move down: ${step}`,
  drop: (step: string) => `Drop: ${step}`,
  dropped: (steps: readonly string[]) => `Dropped: ${steps.join(', ')}.`,
  putBack: 'Put back',
  order: 'The sources and what happened next tell names, so they always come after the names.',
  reword: 'Reword',
  wordingOf: (step: string) => `Wording of “${step}”`,
  begin: 'With a class',
  className: 'Class (if you like)',
  classSize: 'Pupils here (if you like)',
  classHint: 'Kept in this browser alone until you erase it. Nothing about single pupils is asked.',
  start: 'Start the lesson',
  noSteps: 'Choose a theme first: there are no steps yet.',
  underWay: 'Under way',
  unnamed: 'A class',
  runState: (began: string, step: number, of: number) => `begun ${began}, step ${step} of ${of}`,
  goOn: 'Go on',
  goOnWith: (name: string) => `Go on with ${name}`,
  erase: 'Erase',
  eraseOf: (name: string) => `Erase ${name}`,
  sureToErase: (name: string) => `Erase all counts and notes of ${name}?`,
  eraseForGood: 'Erase for good',
  keepIt: 'Keep',
  aside: 'Could not be read',
  asideLead:
    'Something kept of a lesson could not be read back. It is as it was found: save it as a file, then erase it.',
  keep: 'Keep this lesson',
  keepLead: 'The prepared lesson travels in a link or a file. It holds no class and no counts.',
  copyLink: 'Copy link',
  copied: 'Link copied.',
  notCopied: 'The browser refused. Copy the link from here:',
  saveFile: 'Save as a file',
  openFile: 'Open a file',
  opened: 'Lesson opened.',
  refused: 'This lesson could not be opened. The one on the screen is unchanged.',
  line: (line: number, column: number) => `line ${line}, column ${column}`,
  faults: {
    notALesson: 'This is not a lesson. Copy the whole link again, or choose a file saved here.',
    otherDebate: (id: string) => `This lesson belongs to another debate: ${id}. Open it there.`,
    unknown: (path: string, id: string) =>
      `${path}: “${id}” isn’t in this debate. Prepare the lesson anew here.`,
    repeated: (path: string, id: string) => `${path}: “${id}” stands there twice. Remove one.`,
    tooEarly: (path: string) => `${path}: this step tells names. Move it after the names.`,
  },
}

export type SetUpWords = typeof setUp

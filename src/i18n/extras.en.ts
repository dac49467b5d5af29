import type { CitedView } from '#domain/citation-text.ts'
import { formatDate } from './dates.ts'
import { trail } from './trail.en.ts'

const list = (paragraphs: readonly number[]) =>
  `paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}`

/** The words of the dialogs and of a claim’s trail, which load when a reader is near. */
export const extras = {
  trail,
  keys: 'Keys',
  keysOff: 'Single keys are switched off. The panel “Display” switches them on.',
  keyList: [
    ['1 – 9', 'choose a theme, or leave it'],
    ['0', 'show everything'],
    ['J, K', 'next view, view before'],
    ['/', 'search for words'],
    ['Enter', 'on a number: to its relation; on a sign: back'],
    ['Esc', 'let go of a relation, close what is open'],
    ['?', 'this list'],
  ] as readonly (readonly [string, string])[],
  close: 'Close',
  take: 'Take away',
  takeView: (view: string) => `Take away: ${view}`,
  copyCitation: 'Copy with its source',
  copyView: 'Copy a link to this view',
  copyTheme: (theme: string) => `Copy a link to the theme “${theme}”`,
  copyBridge: (relation: string) => `Copy a link to the relation: ${relation}`,
  copyPage: 'Copy a link to what is shown',
  task: 'A task for the class (up to 300 characters)',
  copyTask: 'Copy a link with this task',
  taskHint: 'It stands above the first view. No server sees it.',
  printShown: 'Print what is shown',
  printAll: 'Print everything',
  printHint:
    'Everything: all themes and views, with their relations. While relations are hidden, there are lines to write on.',
  linesHint: 'Hide relations, and the paper has lines to write on.',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text below.',
  cite: (c: CitedView) =>
    [
      `${c.speaker}, in our words: ${c.claim}`,
      c.quotation && `As printed: ${c.quotation}`,
      `${c.publisher}, “${c.title}”, ${formatDate(c.published, 'en')}, ${list(c.paragraphs)}. ${c.url}`,
    ]
      .filter(Boolean)
      .join('\n'),
  citeBlind: (c: CitedView) =>
    [`${c.speaker}, in our words: ${c.claim}`, c.quotation].filter(Boolean).join('\n'),
}

export type ExtraWords = typeof extras

const hands = (n: number) => (n === 1 ? '1 hand' : `${n} hands`)

/** The words of a lesson's end, and of opening the theme on a phone. */
export const end = {
  of: (className: string) => (className ? `What ${className} found` : 'What the class found'),
  lead: (question: string, began: string, size: number | undefined) =>
    `${question} · ${began}${size === undefined ? '' : ` · ${size} pupils`}`,
  skipped: (step: string) => `Skipped, out of time: ${step}`,
  noted: (step: string, remark: string) => `Note on “${step}”: ${remark}`,
  count: (name: string, n: number) => `${name} ${n}`,
  tally: (title: string, counts: readonly string[], n: number) =>
    `${title}: ${counts.join(', ')} (${hands(n)})`,
  guessed: (claim: string) => `Who said it? “${claim}”`,
  guessedOf: (claim: string, name: string) => `Who said it? “${claim}” It was ${name}. Guesses`,
  ours: (kind: string, note: string) => `Our reading: ${kind}. ${note}`,
  caught: (n: number) =>
    n === 1 ? 'Restated: 1 sentence caught.' : `Restated: ${n} sentences caught.`,
  nothing: 'Nothing was counted or noted.',
  noWinner: 'Counts show what a class thought that day, not who is right.',
  save: 'Save as a file',
  back: 'Back to the lesson',
  erase: 'Erase this lesson',
  sure: 'Erase this lesson?',
  sureMore: 'Its counts and notes are kept in this browser alone. Erased, they are gone for good.',
  eraseNow: 'Erase for good',
  keep: 'Keep',
  refused: 'The browser refused. Nothing was erased; try again.',
  absent: {
    missing: 'This lesson isn’t kept in this browser: it was erased, or begun on another device.',
    unreadable: 'What was kept of this lesson can’t be read. It was set aside, not overwritten.',
    refused: 'The browser doesn’t give access to its storage. Reload the page to try again.',
    newer: 'A newer version of this page is open in another tab. Reload this one.',
    erased: 'This lesson was erased in another tab.',
  },
  phone: 'Open on your phone',
  phoneLead: (theme: string) => `Point the camera here, or type the address. Theme: ${theme}`,
  qr: (address: string) => `QR code for ${address}`,
  blindStill: 'Without names, as on this screen.',
  local:
    'This page runs on this computer alone: phones can’t reach this address. Use the published site.',
  close: 'Close',
}

export type EndWords = typeof end

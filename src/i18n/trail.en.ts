const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 })

/** The words of a claim's trail, on the screen and on paper. */
export const trail = {
  trailOf: (view: string) => `The trail: ${view}`,
  printedIn: 'Where it is printed',
  gist: 'The paragraph in our words:',
  seeInSource: (publisher: string) => `See these words in ${publisher}`,
  figures: 'Figures that bear on it',
  inYear: (label: string, year: number) => `${label}, ${year}:`,
  amount: (value: number, unit: string) => `${number.format(value)} ${unit}`,
  countedBy: (by: string) => `Counted by: ${by}`,
  otherCount: (amount: string, by: string) => `Another count: ${amount}. Counted by: ${by}`,
  checks: 'Checked',
  prints: (paragraph: string) => `The source prints, ${paragraph}:`,
  sic: '[sic]',
  judgement: (date: string) => `Our judgement, ${date}:`,
  readings: 'Every reading with its source',
  linked: 'Linked views',
  toRelation: 'Go to the relation',
  leftOut: 'hidden by the filters',
  terms: 'Words to know',
  onward: 'Read on',
  notes: 'Notes',
  notesLead: 'Where each claim comes from. Paragraphs are told in our words.',
  named: (name: string, text: string) => `${name}: ${text}`,
}

export type TrailWords = typeof trail

/** The words of the sheet for heads and parents. */
export const schools = {
  title: 'For heads and parents',
  lead: 'What pupils do here, who made it, what it can’t show, and what is stored where. One sheet.',
  skip: 'Skip to the sheet',
  guide: 'For teachers',
  compare: 'The comparison itself',
  sources: 'All sources and the method',
  sections: {
    what: 'What it is',
    who: 'Who makes it',
    neutral: 'What is done to stay neutral',
    limits: 'What the source can’t show',
    stored: 'What is stored where',
    ask: 'Questions and mistakes',
  },
  what: 'Vis-à-vis puts what people said about one question side by side, theme by theme. A class reads, compares and talks. There are no marks, no points and no winner.',
  debate: (title: string, summary: string) => `The debate here: ${title}. ${summary}`,
  who: (publisher: string, date: string) =>
    `Editors put the comparison together from one published text: ${publisher}, ${date}. The claims, the relations between them and the statements for the class are the editors’ words, and marked so. Quotations are short, to the letter, and lead to the place in the source.`,
  open: (licence: string) =>
    `Anyone can check it: the program is open source (MIT licence), and our words may be used under ${licence}. Where a copy of the site runs is decided by whoever put it there; ask the school.`,
  neutral: [
    'Every speaker gets the same width and type, in the order of family names; two sides can be swapped.',
    'In a lesson, who speaks, and from which country, stays hidden until the class has read the words and the teacher shows it.',
    'It is our rule that no claim is stronger than what was said. Each says whose words it rests on.',
    'Where someone says nothing, that is shown. Nothing is guessed.',
    'Where the source seems mistaken, it is kept as printed, with a dated check beside it.',
    'What happened later stands apart, and is chosen by a rule that is printed with it.',
    'No step asks a pupil to speak for a country.',
  ],
  counts: 'Counted from the data',
  speaker: 'Speaker',
  views: 'Views',
  quotations: 'Quotations',
  words: 'Quoted words',
  absent: 'Not at this table',
  inTheme: (theme: string) => `${theme}:`,
  stored: [
    [
      'On the server',
      'Only finished pages: no accounts, no cookies, no counting of visits, and nothing that collects what is typed. Like any web server, the one that hosts the site sees which device asks for which address, and may keep a record of it.',
    ],
    [
      'In the browser of whoever leads a lesson',
      'The lesson: when it began, a name for the class and how many pupils there are if these are given, how many hands each answer got, and the teacher’s own notes. It stays until it is erased there, and whoever uses that browser can open it. Pupils’ names are not asked for.',
    ],
    ['In every browser', 'Colours, text size and keys, if somebody changes them.'],
    [
      'In the address',
      'What is chosen on the comparison, and words searched for; a server sees them when it is opened or reloaded. A prepared lesson and a task stand in the part that browsers don’t send.',
    ],
    [
      'Elsewhere',
      'Links to sources lead to other sites, which have their own rules. Nothing is loaded from them here.',
    ],
  ] as readonly (readonly [string, string])[],
  ask: 'Ask the teacher first: the page for teachers says how lessons are led, and what research suggests and what it doesn’t show. A relation is the editors’ reading, and a class may read otherwise.',
  report: 'Tell us of a mistake, with the place and a source',
  foot: 'For heads and parents',
}

export type SchoolsWords = typeof schools

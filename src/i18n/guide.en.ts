import type { Template } from '#domain/lesson.ts'
import type { StudyId } from '#domain/studies.ts'

type Finding = {
  readonly id: string
  readonly title: string
  readonly text: string
  /** What the studies don't show. */
  readonly limits: string
  readonly studies: readonly StudyId[]
}

/** What a kind of lesson needs to be known of it, besides its steps. */
const remarks: Record<Template, string> = {
  full: 'Short of time? Drop the sources first, then the second show of hands.',
  quick: 'No show of hands on a statement. Good for a first time.',
  who: 'Two guesses, each followed by the question what it went by.',
  homework: 'The class has read the page without names at home.',
  now: 'Only for themes where something on our list happened since.',
}

/** The words of the page for teachers. It names nobody who speaks. */
export const guide = {
  title: 'For teachers',
  lead: 'How to prepare and lead a lesson, and what is known about it. This page names none of the speakers, so a class may see it.',
  skip: 'Skip to the guide',
  contents: 'On this page',
  also: 'See also',
  setUp: 'Lead a discussion',
  notes: 'Notes for leading (with the names)',
  schools: 'For heads and parents',
  sources: 'Sources and method',
  remarks,
  sections: {
    prepare: 'Five minutes before class',
    lessons: 'The lessons, step by step',
    steps: 'What you do at each step',
    hands: 'Closed eyes, or cards',
    reveal: 'When the names are shown',
    fairness: 'How it stays fair',
    research: 'What research suggests',
    unknown: 'What has no evidence',
    without: 'No projector, no network',
  },
  prepare: [
    'Choose a kind of lesson and one theme under “Lead a discussion”. The steps and times are there already.',
    'Read the theme once on the comparison, with the relations. That takes about two minutes.',
    'Print the notes for this lesson. A laptop that mirrors its screen shows the class what you see, so the names belong on paper or on a second device.',
    'Choose how the class answers: eyes closed, or cards.',
    'Start the lesson, press F for full screen, and try the clicker: next, back. B blanks the screen.',
  ],
  lessonsLead:
    'Times are what a lesson begins with, meant for a class of 32. You can change each of them, and move or drop steps.',
  minutes: (n: number) => `${n} min`,
  total: (n: number) => `${n} minutes`,
  fits: (themes: readonly string[]) => `Themes: ${themes.join(', ')}.`,
  fitsAll: 'Fits every theme.',
  guessing: 'Where no further view is left to guess, that step is left out.',
  hands: [
    'For the first show of hands ask the class to close their eyes, or to hold a card against the chest on one signal: numbers, colours or fingers. Pupils who see their neighbours’ hands may follow them.',
    'Give a minute of silence before. Then count without a comment, and without a look of surprise.',
    'The page keeps how many chose each answer, never who. “Unsure” is an answer like the others.',
    'Ask nobody to defend a hand. Ask for reasons for each answer, whoever gives them.',
  ],
  reveal: [
    'Say who is who in one calm sentence. It is no quiz result.',
    'Ask first: “Which sentence do you hear differently now? The words are the same. What changed?”',
    'If most guessed by country, say so without blame: “We went by an idea about a country. What did the words themselves say?”',
    'Then: “Each speaker here is one person, and not a country. Nobody in this room has to speak for a country.”',
    'If someone is hurt or angry, stop. Blank the screen, listen, and come back to the words, or leave it for today.',
  ],
  fairness: [
    'In a lesson, names stay hidden until you show them. Letters are dealt anew in each theme, so no letter stands for a country.',
    'Every speaker gets the same width and type. On the comparison the order follows the family name, and two sides can be swapped.',
    'Each claim says what kind of words it rests on. Where somebody says nothing, that is shown and not filled in.',
    'There is no score and no winner. In the lessons, our reading of how the views relate comes after the class’s own, with its reason.',
    'Your part: take both views in turn, give both the same time, and say “in this article”. Tell your own view, if at all, as one of many, at the end.',
  ],
  counted: 'How much room each speaker gets is counted on the page of sources.',
  researchLead:
    'A few studies that bear on how the lessons are built. Each says less than one would like, and none was made with this page.',
  limits: 'Mind:',
  findings: [
    {
      id: 'compare',
      title: 'Compare, and look for similarities first',
      text: 'Over 57 experiments, those who compared cases mostly learnt more than those who studied them one after the other. The gain was larger where learners were asked for similarities, and where the principle came after the comparison. In another study, people found more differences between two words when they had first listed what the two share.',
      limits:
        'These were cases to learn a principle from, and pairs of words; not political views.',
      studies: ['alfieri', 'gentner'],
    },
    {
      id: 'alternate',
      title: 'Alternate: A, B, A, B',
      text: 'When university students read texts on both sides of a question in turn, rather than one side and then the other, less of a gap was left between what they kept of the side they shared and of the other. Sixth-grade pupils who read in turn told more in their essays of where things were said.',
      limits:
        'The questions were about science and food. The first study had 41 readers. In the second, what pupils believed before still showed in their essays.',
      studies: ['maier', 'braasch'],
    },
    {
      id: 'names',
      title: 'Hide names first',
      text: 'In four studies in the United States, what people thought of a policy hung almost wholly on where their own party was said to stand, and they denied it. In a later one, those who were told more of a policy went by that at least as much. In a conflict elsewhere between two peoples, a peace plan was rated lower when it was said to come from the other side.',
      limits: 'We know of no test of whether hiding names for half an hour helps a class.',
      studies: ['cohen', 'bullock', 'maoz'],
    },
    {
      id: 'restate',
      title: 'Restate before you disagree, and let it be checked',
      text: 'People who wrote from the view of someone they disagreed with became less extreme, but only when they had met that person, who would read it. Over 25 experiments, imagining another’s view did not reliably make people more accurate about it; in the last, talking with that person did. Putting oneself in an opponent’s shoes can even make people less open.',
      limits:
        'The speakers are not in the room, and a partner is no stand-in that was tested. So the class restates from the words on the screen, and the partner says what is missing.',
      studies: ['tuller', 'eyal', 'catapano'],
    },
    {
      id: 'hands',
      title: 'Answers that others can’t see',
      text: '128 students gave their opinion on 50 disputed questions, by hand or on a keypad that nobody saw. On the keypad answers varied more.',
      limits: 'Closed eyes and cards were not tested there. They are our stand-in for the keypad.',
      studies: ['stowell'],
    },
  ] as readonly Finding[],
  unknown: [
    'Hands before and after as a score. We know of no study that shows what such a difference measures. Hands can move because of a friend, and stay though much was learnt. That is why the page shows counts, and no result.',
    'Guessing who spoke. A right guess shows no understanding, a wrong one no prejudice.',
    'That one lesson changes how pupils feel about a country. We don’t promise that.',
    'This page as a whole. No study has tested it.',
  ],
  without: [
    'Without a projector: print the comparison without names, one for two pupils. Lead from the printed notes; hands, fingers and the board do the rest.',
    'With phones: have them type the short address. It opens the views without names. A link there leads to the names, so agree on when to follow it.',
    'A lesson that is on the screen goes on without a network; a page that is not open yet may not load. Our reading, the names and what happened next are fetched only when you show them. If the network fails at that moment, nothing is lost: read them out from the printed notes.',
    'Reading, comparing and printing work without JavaScript. Leading a lesson on the screen does not.',
  ],
  blind: 'The comparison without names',
  short: (path: string) => `Short address, after the name of this site: ${path}`,
  foot: 'For teachers',
}

export type GuideWords = typeof guide

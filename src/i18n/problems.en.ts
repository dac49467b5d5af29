import type { JsonKind, Referent } from '#domain/problem.ts'
import { inWords, megabytes } from './problem-words.ts'
import { blindProblems } from './problems-blind.en.ts'

const KINDS: Readonly<Record<JsonKind, string>> = {
  text: 'text in double quotes',
  number: 'a number',
  truth: 'true or false',
  nothing: 'null',
  list: 'a list [ ]',
  record: 'a record { }',
}

const THINGS: Readonly<Record<Referent, string>> = {
  speaker: 'speaker',
  theme: 'theme',
  view: 'view',
  relation: 'relation',
  term: 'glossary term',
  fact: 'fact',
  check: 'check',
  event: 'event',
  prompt: 'prompt',
  reference: 'reference',
  post: 'post in a career',
}

const quote = (words: string) => `“${words}”`
const list = (words: readonly (string | number)[]) => words.join(', ')

/** What is wrong with a file and how to mend it, in English. */
export const problems = inWords({
  'too-large': ({ limit, found }) => ({
    reason: `The file has ${megabytes(found)} MB; ${megabytes(limit)} MB is the most.`,
    remedy: 'Split the debate into two files, or shorten its texts.',
  }),
  'not-utf-8': () => ({
    reason: 'The file isn’t UTF-8 text, or was cut off in the middle of a character.',
    remedy: 'Save it again as UTF-8, or fetch it again.',
  }),
  'not-json': () => ({
    reason: 'This isn’t JSON from here on, or the file ends too early.',
    remedy: 'Look for a missing comma, quote or bracket just before this place.',
  }),
  'too-deep': ({ limit }) => ({
    reason: `Lists and records lie more than ${limit} levels deep here.`,
    remedy: 'Look for a bracket that is opened and never closed.',
  }),
  'duplicate-key': ({ key, firstLine }) => ({
    reason: `The key ${quote(key)} stands twice in one record; first in line ${firstLine}.`,
    remedy: 'Keep one of the two.',
  }),
  'forbidden-key': ({ key }) => ({
    reason: `The key ${quote(key)} has a meaning of its own to browsers and is refused everywhere.`,
    remedy: 'Remove it.',
  }),
  'not-a-debate': () => ({
    reason: 'The file isn’t a debate: it must be one record { }.',
    remedy: 'Choose another file, or start from the published schema.',
  }),
  'version-missing': ({ known }) => ({
    reason: 'The file doesn’t say which version of the format it has.',
    remedy: `If it is a debate, add "version": ${known}.`,
  }),
  'version-newer': ({ found, known }) => ({
    reason: `The file has version ${found} of the format; this site reads up to ${known}.`,
    remedy: 'Reload the page to get the newest site, and open the file again.',
  }),
  'version-older': ({ found, known }) => ({
    reason: `There is no way to read version ${found} of the format; this site reads ${known}.`,
    remedy: `Bring the file into version ${known}, as the published schema describes it.`,
  }),
  'missing-key': ({ key }) => ({
    reason: `The key ${quote(key)} is missing.`,
    remedy: 'Add it, as the published schema describes it.',
  }),
  'unknown-key': ({ key }) => ({
    reason: `No key ${quote(key)} is known here.`,
    remedy: 'Check its spelling, or remove it.',
  }),
  'wrong-type': ({ expected, found }) => ({
    reason: `Here stands ${KINDS[found]} where ${KINDS[expected]} is wanted.`,
    remedy: `Write ${KINDS[expected]}.`,
  }),
  'unknown-choice': ({ found, choices }) => ({
    reason: `${quote(found)} isn’t one of the choices.`,
    remedy: `Choose one of: ${list(choices)}.`,
  }),
  'not-an-id': ({ found }) => ({
    reason: `${quote(found)} isn’t an id.`,
    remedy: 'Use small letters a–z, digits and single hyphens between them: trust-first.',
  }),
  'not-https': ({ found }) => ({
    reason: `${quote(found)} isn’t a full https address.`,
    remedy: 'Write the whole address, beginning with https://.',
  }),
  'not-a-date': ({ found }) => ({
    reason: `${quote(found)} isn’t a day of the calendar.`,
    remedy: 'Write year-month-day: 2025-05-29.',
  }),
  'not-a-partial-date': ({ found }) => ({
    reason: `${quote(found)} isn’t a year, month or day of the calendar.`,
    remedy: 'Write 2025, 2025-05 or 2025-05-29.',
  }),
  'not-a-language': ({ found }) => ({
    reason: `${quote(found)} isn’t a language tag.`,
    remedy: 'Write en, ko, ja, pt-BR or the like.',
  }),
  'not-a-code': ({ found }) => ({
    reason: `${quote(found)} can’t be a short address.`,
    remedy: 'Use two to eight small letters a–z.',
  }),
  'not-a-positive-integer': ({ found }) => ({
    reason: `${quote(found)} can’t number a paragraph.`,
    remedy: 'Count the paragraphs from 1, without headings.',
  }),
  'not-a-year': ({ found }) => ({
    reason: `${quote(found)} isn’t a year.`,
    remedy: 'Write the year as a whole number: 2024.',
  }),
  'not-a-number': ({ found }) => ({
    reason: `${quote(found)} is too large to be kept exactly.`,
    remedy: 'Use a larger unit and a smaller number.',
  }),
  'hidden-direction': () => ({
    reason: 'The name holds an invisible mark that turns the direction of writing around.',
    remedy: 'Delete the name and type it afresh.',
  }),
  'broken-character': () => ({
    reason: 'The text holds a broken or invisible control character.',
    remedy: 'Delete the text and type it afresh, or save the file as UTF-8.',
  }),
  'empty-text': () => ({
    reason: 'The text is empty.',
    remedy: 'Write something, or remove the key if it is optional.',
  }),
  'untrimmed-text': () => ({
    reason: 'The text begins or ends with a space or an empty line.',
    remedy: 'Remove the space.',
  }),
  'too-few': ({ limit, found }) => ({
    reason: `Too few here: ${found}, at least ${limit}.`,
    remedy: 'Add what is missing.',
  }),
  'too-many': ({ limit, found }) => ({
    reason: `Too many here: ${found}, at most ${limit}.`,
    remedy: 'Leave some out, or split the debate into two.',
  }),
  'too-many-words': ({ limit, found }) => ({
    reason: `The text has ${found} words; ${limit} are the most.`,
    remedy: 'Keep only what a class must know first.',
  }),
  'too-long': ({ limit, found }) => ({
    reason: `The text has ${found} characters; ${limit} are the most.`,
    remedy: 'Shorten it.',
  }),
  'unknown-id': ({ id, of }) => ({
    reason: `There is no ${THINGS[of]} with the id ${quote(id)}.`,
    remedy: `Check its spelling, or add the ${THINGS[of]}.`,
  }),
  'duplicate-id': ({ id, first }) => ({
    reason: `The id ${quote(id)} is taken by ${first}.`,
    remedy: 'Give one of them another id, and change what points to it.',
  }),
  'reserved-id': ({ id }) => ({
    reason: `The id ${quote(id)} stands for the debate’s own source.`,
    remedy: 'Give the reference another id.',
  }),
  repeated: ({ value, first }) => ({
    reason: `${quote(value)} stands twice in this list; first at ${first}.`,
    remedy: 'Keep one of the two.',
  }),
  'language-missing': ({ language }) => ({
    reason: `The text in ${quote(language)}, one of the debate’s languages, is missing.`,
    remedy: 'Add it, or take the language out of "languages".',
  }),
  'language-extra': ({ language }) => ({
    reason: `No text in ${quote(language)} belongs here.`,
    remedy: 'Remove it, or add the language to "languages" and to every text.',
  }),
  'translation-missing': ({ languages }) => ({
    reason: `The quotation isn’t translated; the debate is also in: ${list(languages)}.`,
    remedy: 'Add "translation" with these languages.',
  }),
  'translation-not-needed': ({ language }) => ({
    reason: `The quotation is in the debate’s only language; a translation stands here: ${language}.`,
    remedy: 'Remove the translation.',
  }),
  'blind-without-text': ({ field }) => ({
    reason: `There is a disguise for ${quote(field)}, but nothing to disguise.`,
    remedy: `Remove the disguise, or add ${quote(field)}.`,
  }),
  'gist-missing': ({ speaker, theme }) => ({
    reason: `No sentence for the matrix: speaker ${quote(speaker)}, theme ${quote(theme)}.`,
    remedy: 'Add a gist; if nothing was said, let it say so.',
  }),
  'gist-repeated': ({ speaker, theme, first }) => ({
    reason: `A second sentence for speaker ${quote(speaker)}, theme ${quote(theme)}; the first is ${first}.`,
    remedy: 'Keep one of the two.',
  }),
  'view-outside-theme': ({ view, theme }) => ({
    reason: `The view ${quote(view)} isn’t in the theme ${quote(theme)}.`,
    remedy: 'Add the theme to the view, or choose another view.',
  }),
  'view-without-relation': ({ view, theme }) => ({
    reason: `No relation of the theme ${quote(theme)} takes in the view ${quote(view)}.`,
    remedy: 'Add it to a relation, or take the theme out of the view.',
  }),
  'one-sided-by-many': ({ speakers }) => ({
    reason: `Only one speaks in a oneSided relation; here several do: ${list(speakers)}.`,
    remedy: 'Choose another kind, or keep one speaker’s views.',
  }),
  'relation-of-one': ({ speaker }) => ({
    reason: `The relation holds views of one speaker only: ${speaker}.`,
    remedy: 'Add a view of another speaker, or make its kind oneSided.',
  }),
  'silence-not-one-sided': ({ kind }) => ({
    reason: `A relation of the kind ${quote(kind)} has no empty seat to explain.`,
    remedy: 'Remove "silence", or make the kind oneSided.',
  }),
  'verdict-not-borne-out': ({ kind, most }) => ({
    reason: `The theme’s relations don’t bear out the verdict ${quote(kind)}; most frequent there: ${list(most) || 'none'}.`,
    remedy: 'Change the verdict, or the relations it rests on.',
  }),
  'map-out-of-order': ({ expected, found }) => ({
    reason: `Paragraph ${found} stands where paragraph ${expected} is due.`,
    remedy: 'List every paragraph of the source once, counted from 1.',
  }),
  'unknown-paragraph': ({ paragraph, last }) => ({
    reason: `There is no paragraph ${paragraph}; the map ends with ${last}.`,
    remedy: 'Correct the number, or add the paragraph to the map.',
  }),
  'quotation-outside-view': ({ paragraph, paragraphs }) => ({
    reason: `The quotation is from paragraph ${paragraph}, the view from: ${list(paragraphs)}.`,
    remedy: 'Add the paragraph to the view, or correct the quotation’s.',
  }),
  'post-backwards': ({ from, to }) => ({
    reason: `The post ends (${to}) before it begins (${from}).`,
    remedy: 'Correct one of the two dates.',
  }),
  'career-out-of-order': ({ from, previous }) => ({
    reason: `This post begins (${from}) before the one above it (${previous}).`,
    remedy: 'Put the posts in order, earliest first.',
  }),
  'opposite-own': ({ id }) => ({
    reason: `The post faces ${quote(id)}, a post of the same speaker.`,
    remedy: 'Name a post of another speaker, or remove "opposite".',
  }),
  'opposite-elsewhen': ({ id, other }) => ({
    reason: `The posts ${quote(id)} and ${quote(other)} were never held at the same time, so neither faced the other.`,
    remedy: 'Name a post held at the same time, mend the dates, or remove "opposite".',
  }),
  'next-too-early': ({ date, asOf }) => ({
    reason: `The event (${date}) isn’t later than the debate’s date (${asOf}).`,
    remedy: 'Put it into the layer background or then, or correct the date.',
  }),
  'event-too-late': ({ date, limit }) => ({
    reason: `The event (${date}) is later than its layer goes (${limit}).`,
    remedy: 'Choose another layer, correct the date, or move eventRule.until.',
  }),
  'codes-equal': ({ code }) => ({
    reason: `Both short addresses are ${quote(code)}.`,
    remedy: 'Give the blind page another one, which doesn’t tell who speaks.',
  }),
  unused: ({ id, of }) => ({
    reason: `Nothing points to this ${THINGS[of]}: ${quote(id)}.`,
    remedy: 'Point to it where it belongs, or remove it.',
  }),
  'duplicate-text': ({ first }) => ({
    reason: `The same text stands at ${first}.`,
    remedy: 'Say here what is particular to this place.',
  }),
  'quotation-too-long': ({ limit, found }) => ({
    reason: `The quotation has ${found} words; ${limit} are the most.`,
    remedy: 'Quote only the words that the claim rests on.',
  }),
  'paragraph-count': ({ source, map }) => ({
    reason: `The source has ${source} paragraphs, the map ${map}.`,
    remedy: 'Compare the map with the source; headings and the deck aren’t counted.',
  }),
  'not-in-source': ({ exact }) => ({
    reason: `The source doesn’t have these words: ${quote(exact)}.`,
    remedy: 'Copy them from the source, to the letter, marks included.',
  }),
  'in-other-paragraph': ({ paragraph, found }) => ({
    reason: `These words are in paragraph ${found}, not ${paragraph}.`,
    remedy: 'Correct the number.',
  }),
  'not-unique': ({ times }) => ({
    reason: `With its prefix and suffix the quotation fits ${times} places of the source; it must fit one.`,
    remedy: 'Copy prefix and suffix from the source, long enough to fit one place only.',
  }),
  'copied-run': ({ run, limit }) => ({
    reason: `${limit} words or more in a row stand in the source too: ${quote(run)}.`,
    remedy: 'Say it in words of your own, or quote it.',
  }),
  ...blindProblems,
})

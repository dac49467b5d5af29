import type { BlindCatalogue } from './problem-words.ts'

/** What would tell who speaks while names are hidden, and how to mend it, in English. */
export const blindProblems: BlindCatalogue = {
  'blind-missing': ({ word, place }) => ({
    reason: `With names hidden this text stands as it is, and “${word}” may tell who speaks.`,
    remedy: `Write the text with neutral words in [brackets] at ${place}, and date it “reviewed”.`,
  }),
  'blind-tells': ({ word }) => ({
    reason: `This stands on the page without names, and “${word}” tells who speaks.`,
    remedy: 'Put a neutral word in its place, in a text in [brackets].',
  }),
  'blind-unreviewed': ({ word }) => ({
    reason: `This stands on the page without names and names a country or people: “${word}”.`,
    remedy: 'Put a neutral word in [brackets], or, if it tells nothing, add the day in “reviewed”.',
  }),
  'blind-authored': () => ({
    reason: 'The file was made by the site for a page without names; it has lost its sources.',
    remedy: 'Take the debate it was made from.',
  }),
}

/**
 * A text sentence by sentence.
 *
 * Shape:  without the spaces between; a text without an end mark is one sentence.
 * Errors: none; a browser without `Intl.Segmenter` gives the text whole.
 */
export function sentencesIn(text: string, language: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [text]
  const parts = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return [...parts].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '')
}

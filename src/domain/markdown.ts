/** One part of a document: a heading, and items under it. */
export type Part = { readonly title: string; readonly items: readonly string[] }

/** Marks that would make a heading, list, link or tag out of plain words. */
const MARKS = /[\\`*_{}[\]()<>#+\-.!|~]/g

/** Words as Markdown that shows them as they are: every mark escaped, on one line. */
export const plainMarkdown = (words: string): string =>
  words.replaceAll(MARKS, '\\$&').replaceAll(/\s+/g, ' ').trim()

/** A document in Markdown. Shape: ends with a line end. */
export function writeMarkdown(title: string, lead: string, parts: readonly Part[]): string {
  const blocks = [
    `# ${plainMarkdown(title)}`,
    plainMarkdown(lead),
    ...parts.flatMap((part) => [
      `## ${plainMarkdown(part.title)}`,
      part.items.map((item) => `- ${plainMarkdown(item)}`).join('\n'),
    ]),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

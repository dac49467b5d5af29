import type { Debate } from '#domain/debate.ts'

/**
 * A debate as a file that can be kept, changed and opened again.
 *
 * Shape:  as authored, with every language and the texts for hidden names, indented for reading.
 *         `$schema` leads from the file's address to the site's schema.
 */
export const writeDebate = ({ $schema: _, ...debate }: Debate): string =>
  `${JSON.stringify({ $schema: '../../schema/debate.schema.json', ...debate }, null, 2)}\n`

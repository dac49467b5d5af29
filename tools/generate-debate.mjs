// Writes a made-up debate: npm run generate-debate -- --views 1000 --speakers 2 --themes 7 --seed 1 [--out FILE]
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { load } from './run-typescript.mjs'

const { values } = parseArgs({
  options: {
    views: { type: 'string', default: '1000' },
    speakers: { type: 'string', default: '2' },
    themes: { type: 'string', default: '7' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
})
const [views, speakers, themes, seed] = [
  values.views,
  values.speakers,
  values.themes,
  values.seed,
].map(Number)
// The build wants a debate's file to be named as its id.
const id = values.out ? basename(values.out, '.json') : `generated-${values.views}`

const { generateDebate } = await load('generate-debate')
try {
  const text = `${JSON.stringify(generateDebate({ id, views, speakers, themes, seed }), null, 1)}\n`
  if (values.out) await writeFile(values.out, text)
  else process.stdout.write(text)
} catch (error) {
  if (!(error instanceof RangeError)) throw error
  console.error(error.message)
  process.exitCode = 2
}

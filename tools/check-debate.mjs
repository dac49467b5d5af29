// Checks debate files: npm run check-debate -- [FILE…] [--source TEXT] [--language en|ko|ja]
import { load } from './run-typescript.mjs'

const { checkDebates } = await load('check-debate')
const { output, code } = await checkDebates(process.argv.slice(2), process.env)
console.log(output)
process.exitCode = code

// Writes the published JSON Schema from the reader's: npm run json-schema
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { load } from './run-typescript.mjs'

const { SCHEMA_FILE, debateJsonSchema } = await load('json-schema')
await mkdir(dirname(SCHEMA_FILE), { recursive: true })
await writeFile(SCHEMA_FILE, debateJsonSchema())

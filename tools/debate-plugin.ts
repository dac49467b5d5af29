import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import type { Debate } from '#domain/debate.ts'
import { publishDebate } from '#domain/debate-languages.ts'
import { LANGUAGES } from '#domain/language.ts'
import type { Problem } from '#domain/problem.ts'
import { problems as words } from '#i18n/problems.en.ts'
import { openDebateFile } from '#io/debate-file.ts'
import { INDEX_PATH, type PublishedIndex } from '#io/published.ts'
import { bothSidesOf } from './both-sides.ts'
import { contentTypeOf } from './content-types.mjs'
import { downloadFiles } from './download-files.ts'
import { sealedFiles } from './sealed-files.ts'

/** Another folder makes a site of other debates, such as those that the tests need. */
const FOLDER = process.env.DEBATES ?? 'data/debates'

type PublishedFile = { path: string; text: string }

/** A debate file that no page may be made from. `loc` is where an editor should jump to. */
class RefusedDebate extends Error {
  readonly loc: { file: string; line: number; column: number }
  constructor(file: string, problems: readonly Problem[]) {
    const [first] = problems
    super(problems.map((problem) => `${file}${explain(problem)}`).join('\n'))
    this.name = 'RefusedDebate'
    this.loc = { file, line: first?.line ?? 1, column: first?.column ?? 1 }
  }
}

function explain(problem: Problem): string {
  const { path, line, column } = problem
  const { reason, remedy } = words(problem)
  return `${line ? `:${line}:${column}` : ''} ${path}: ${reason} ${remedy}`
}

/** Reads every authored debate with the app's own reader. Errors: throws a `RefusedDebate`. */
async function readDebates(root: string): Promise<Debate[]> {
  const names = (await readdir(join(root, FOLDER))).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => {
      const file = join(root, FOLDER, name)
      const opened = openDebateFile(await readFile(file))
      if (!opened.ok) throw new RefusedDebate(file, opened.problems)
      if (opened.debate.id !== basename(name, '.json')) {
        throw new Error(`${file}: the file must be named ${opened.debate.id}.json, as its id`)
      }
      return opened.debate
    }),
  )
}

/**
 * The published files: one minified JSON a debate and language, named by its hash, and the index;
 * what a lesson reveals; and each debate in the formats to download, under names that stay.
 */
function publish(debates: readonly Debate[]): PublishedFile[] {
  const index: Record<string, Record<string, string>> = {}
  const files = debates.flatMap((debate) =>
    debate.languages.map((language) => {
      const text = JSON.stringify(publishDebate(debate, language))
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
      const name = `${debate.id}.${language}.${hash}.json`
      index[debate.id] = { ...index[debate.id], [language]: name }
      return { path: `data/${name}`, text }
    }),
  )
  const sealed = debates
    .map(bothSidesOf)
    .flatMap((sides) =>
      LANGUAGES.filter((language) => sides.named.languages.includes(language)).flatMap((language) =>
        Object.values(sealedFiles(sides, language)),
      ),
    )
  return [
    ...files,
    ...sealed,
    ...debates.flatMap(downloadFiles),
    { path: INDEX_PATH, text: JSON.stringify(index satisfies PublishedIndex) },
  ]
}

/**
 * Publishes `data/debates/*.json`: checked, one language a file. The build fails on a file that the
 * reader refuses; in development the page shows why, and an edited file reloads it.
 */
export function debates(): Plugin {
  let root = process.cwd()
  let isSsr = false
  return {
    name: 'vis-a-vis:debates',
    configResolved(config) {
      root = config.root
      isSsr = Boolean(config.build.ssr)
    },
    async generateBundle() {
      if (isSsr || this.environment.name !== 'client') return
      for (const { path, text } of publish(await readDebates(root))) {
        this.emitFile({ type: 'asset', fileName: path, source: text })
      }
    },
    configureServer(server) {
      server.watcher.add(join(root, FOLDER))
      server.watcher.on('change', async (file) => {
        if (!file.startsWith(join(root, FOLDER))) return
        try {
          await readDebates(root)
          server.ws.send({ type: 'full-reload' })
        } catch (cause) {
          const { message, stack = '' } = cause as Error
          const loc = cause instanceof RefusedDebate ? { loc: cause.loc } : {}
          server.ws.send({ type: 'error', err: { message, stack, ...loc } })
        }
      })
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.slice(server.config.base.length).split('?')[0] ?? ''
        if (!path.startsWith('data/')) return next()
        const found = publish(await readDebates(root)).find((file) => file.path === path)
        if (!found) return next()
        response.setHeader('content-type', contentTypeOf(path) ?? 'text/plain')
        response.end(found.text)
      })
    },
  }
}

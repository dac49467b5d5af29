import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Debate } from '#domain/debate.ts'
import { LANGUAGES } from '#domain/language.ts'
import type { Place } from '#domain/place.ts'
import { arePair } from '#domain/seating.ts'
import { openDebateFile } from '#io/debate-file.ts'
import { PAGE_DATA_ID, writePageData } from '#io/page-data.ts'
import { bothSidesOf } from './both-sides.ts'
import { carriedAt } from './carried-data.ts'
import { escapeHtml } from './page-html.ts'

type Prerender = typeof import('../src/prerender.tsx')
type Places = typeof import('#domain/place.ts')

/**
 * In development each page is rendered when asked for, by the code that prerenders the built site,
 * so that what is tried out is what will be published.
 */
export function devPages(): Plugin {
  return {
    name: 'vis-a-vis:dev-pages',
    apply: 'serve',
    configureServer(server) {
      const { root, base } = server.config
      const readCarried = async (place: Place): Promise<unknown> => {
        const file = join(root, 'data/debates', `${place.debateId}.json`)
        const opened = openDebateFile(await readFile(file))
        if (!opened.ok) throw new Error(JSON.stringify(opened.problems, null, 2))
        return carriedAt(place, bothSidesOf(opened.debate))
      }
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const path = (request.originalUrl ?? '/').split('?')[0] ?? '/'
          try {
            const { pageOf, readPlace } = (await server.ssrLoadModule(
              '/src/domain/place.ts',
            )) as Places
            const place = readPlace(`/${path.slice(base.length)}`)
            if (!place) return next()
            const { renderPage } = (await server.ssrLoadModule('/src/prerender.tsx')) as Prerender
            const data = await readCarried(place)
            const { content, foot = '' } = await renderPage(place, data, base, LANGUAGES)
            const { speakers } = data as Partial<Debate>
            const isPair = !speakers || arePair(speakers)
            const template = (await readFile(join(root, 'index.html'), 'utf8'))
              .replace('lang="en"', `lang="${place.language}" data-foot="${escapeHtml(foot)}"`)
              .replace(
                '<!--page-head-->',
                `<link rel="stylesheet" href="/src/app/${pageOf(place.screen)}-page.css">${isPair ? '' : '<link rel="stylesheet" href="/src/app/many.css">'}<link rel="stylesheet" media="print" href="/src/app/print.css"><script type="module" src="/src/app/boot-script.ts"></script>`,
              )
            const html = (await server.transformIndexHtml(path, template))
              .replace('<!--page-content-->', content)
              .replace(
                '<!--page-data-->',
                `<script type="application/json" id="${PAGE_DATA_ID}">${writePageData(data)}</script>`,
              )
            response.setHeader('content-type', 'text/html')
            response.end(html)
          } catch (cause) {
            next(cause)
          }
        })
      }
    },
  }
}

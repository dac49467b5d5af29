import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

type Try = { from: string; imports: string }

const REFUSED: Try[] = [
  { from: 'src/main.tsx', imports: '../tools/build.mjs' },
  { from: 'src/app/shell.tsx', imports: '../../tools/build.mjs' },
  { from: 'src/app/shell.tsx', imports: '../features/compare/compare-screen.tsx' },
  { from: 'src/features/compare/filters.tsx', imports: '#app/routes.tsx' },
  { from: 'src/features/compare/filters.tsx', imports: '#features/discuss/timer.tsx' },
  { from: 'src/features/compare/filters.tsx', imports: '../discuss/timer.tsx' },
  { from: 'src/features/compare/filters.tsx', imports: '../../../tools/build.mjs' },
  { from: 'src/features/library/import.tsx', imports: 'valibot' },
  { from: 'src/pieces/bridge.tsx', imports: '#app/routes.tsx' },
  { from: 'src/pieces/bridge.tsx', imports: '#features/compare/filters.tsx' },
  { from: 'src/pieces/bridge.tsx', imports: '#stores/selection-store.ts' },
  { from: 'src/pieces/bridge.tsx', imports: '#io/debate-query.ts' },
  { from: 'src/pieces/bridge.tsx', imports: 'zustand' },
  { from: 'src/pieces/bridge.tsx', imports: '@tanstack/react-query' },
  { from: 'src/pieces/bridge.tsx', imports: '../../tools/build.mjs' },
  { from: 'src/stores/notebook-store.ts', imports: '#features/compare/filters.tsx' },
  { from: 'src/stores/notebook-store.ts', imports: '#pieces/bridge.tsx' },
  { from: 'src/stores/notebook-store.ts', imports: '#i18n/use-text.ts' },
  { from: 'src/stores/notebook-store.ts', imports: '#ui/chip.tsx' },
  { from: 'src/stores/notebook-store.ts', imports: 'valibot' },
  { from: 'src/stores/notebook-store.ts', imports: '../io/notebook-db.ts' },
  { from: 'src/io/debate-file.ts', imports: '#stores/notebook-store.ts' },
  { from: 'src/io/debate-file.ts', imports: '#i18n/words.en.ts' },
  { from: 'src/io/debate-file.ts', imports: '#pieces/bridge.tsx' },
  { from: 'src/io/debate-file.ts', imports: 'react' },
  { from: 'src/io/debate-file.ts', imports: 'zustand/vanilla' },
  { from: 'src/io/export/csv.ts', imports: '../debate-file.ts' },
  { from: 'src/i18n/use-text.ts', imports: '#io/device.ts' },
  { from: 'src/i18n/use-text.ts', imports: '#stores/preferences-store.ts' },
  { from: 'src/i18n/use-text.ts', imports: 'valibot' },
  { from: 'src/i18n/use-text.ts', imports: '../domain/text.ts' },
  { from: 'src/ui/chip.tsx', imports: '#domain/debate.ts' },
  { from: 'src/ui/chip.tsx', imports: '#i18n/use-text.ts' },
  { from: 'src/ui/chip.tsx', imports: 'zustand' },
  { from: 'src/ui/chip.tsx', imports: '../domain/debate.ts' },
  { from: 'src/domain/fairness.ts', imports: '#io/debate-file.ts' },
  { from: 'src/domain/fairness.ts', imports: '#ui/chip.tsx' },
  { from: 'src/domain/fairness.ts', imports: 'react' },
  { from: 'src/domain/fairness.ts', imports: 'node:fs' },
  { from: 'src/domain/fairness.ts', imports: '../io/debate-file.ts' },
  { from: 'src/domain/fairness.test.ts', imports: 'valibot' },
  { from: 'src/domain/fairness.test.ts', imports: '#io/debate-file.ts' },
  { from: 'tools/prerender.ts', imports: '#app/routes.tsx' },
  { from: 'tools/prerender.ts', imports: '#ui/chip.tsx' },
  { from: 'tools/prerender.ts', imports: '../src/domain/debate.ts' },
  { from: 'e2e/compare.spec.ts', imports: '#features/compare/filters.tsx' },
  { from: 'e2e/compare.spec.ts', imports: '../src/stores/selection-store.ts' },
]

const ALLOWED: Try[] = [
  { from: 'src/main.tsx', imports: '#app/routes.tsx' },
  { from: 'src/main.tsx', imports: './tokens.css' },
  { from: 'src/app/routes.tsx', imports: '#features/compare/compare-screen.tsx' },
  { from: 'src/features/compare/table.tsx', imports: '#pieces/bridge.tsx' },
  { from: 'src/features/compare/table.tsx', imports: '#stores/selection-store.ts' },
  { from: 'src/features/compare/table.tsx', imports: '#io/debate-query.ts' },
  { from: 'src/features/compare/table.tsx', imports: './theme-row.tsx' },
  { from: 'src/pieces/quotation.tsx', imports: '#i18n/use-text.ts' },
  { from: 'src/pieces/quotation.tsx', imports: '#ui/chip.tsx' },
  { from: 'src/stores/selection-store.ts', imports: '#io/device.ts' },
  { from: 'src/stores/selection-store.ts', imports: 'zustand' },
  { from: 'src/io/debate-query.ts', imports: '@tanstack/react-query' },
  { from: 'src/io/debate-query.ts', imports: 'valibot' },
  { from: 'src/io/debate-query.ts', imports: '#domain/debate.ts' },
  { from: 'src/i18n/words.ts', imports: '#domain/text.ts' },
  { from: 'src/ui/dialog.tsx', imports: 'react' },
  { from: 'src/ui/dialog.tsx', imports: './chip.tsx' },
  { from: 'src/domain/seating.ts', imports: './debate.ts' },
  { from: 'src/domain/seating.ts', imports: '#domain/debate.ts' },
  { from: 'src/domain/seating.test.ts', imports: 'fast-check' },
  { from: 'src/domain/seating.test.ts', imports: 'node:fs/promises' },
  { from: 'tools/pages.ts', imports: '../src/prerender.tsx' },
  { from: 'tools/pages.ts', imports: '#io/debate-file.ts' },
  { from: 'e2e/sources.spec.ts', imports: './visitor.ts' },
]

// Not under the repository: there git would ignore the fixtures, or list them.
const folder = mkdtempSync(join(tmpdir(), 'layers-'))
let refusedFiles = new Set<string>()

/** Each try in a file of its own, in the folder it speaks for. */
const fileOf = ({ from }: Try, set: string, number: number) =>
  from.replace(/([^/]+?)(\.test|\.spec)?(\.tsx?)$/, `$1-${set}-${number}$2$3`)

function write(tries: Try[], set: string) {
  for (const [number, one] of tries.entries()) {
    const file = join(folder, fileOf(one, set, number))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `import { one } from '${one.imports}'\n\nexport const two = one\n`)
  }
}

beforeAll(() => {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
  write(REFUSED, 'refused')
  write(ALLOWED, 'allowed')
  refusedFiles = lintImports()
}, 30_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lintImports() {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome')
  const only = ['--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json']
  let report: string
  try {
    report = execFileSync(process.execPath, [biome, 'lint', ...only, '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (failure) {
    report = (failure as { stdout: string }).stdout // Biome exits 1 when it finds something
  }
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { category: string; location: { path: string } }[]
  }
  return new Set(
    diagnostics
      .filter((found) => found.category === 'lint/style/noRestrictedImports')
      .map((found) => found.location.path.replaceAll('\\', '/')),
  )
}

describe('imports point one way', () => {
  it.each(REFUSED)('$from may not import $imports', (one) => {
    expect(refusedFiles).toContain(fileOf(one, 'refused', REFUSED.indexOf(one)))
  })

  it.each(ALLOWED)('$from may import $imports', (one) => {
    expect(refusedFiles).not.toContain(fileOf(one, 'allowed', ALLOWED.indexOf(one)))
  })
})

import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { debates } from './tools/debate-plugin.ts'
import { devPages } from './tools/dev-pages.ts'

/** The oldest browsers with native `light-dark()`, `:has()`, popovers and subgrid. */
const BROWSERS = ['chrome123', 'edge123', 'firefox125', 'safari17.5']

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  define: {
    // Where readers report mistakes: an https address or an e-mail address; no way without it.
    'import.meta.env.REPORT_ADDRESS': JSON.stringify(process.env.REPORT_ADDRESS ?? ''),
  },
  plugins: [react(), tailwindcss(), debates(), devPages()],
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // What the packages in the site's files ask of whoever passes them on.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the entry imports comes with it: one file, however many pages share its parts.
          groups: [{ name: 'entry', test: /\/index\.html$/, includeDependenciesRecursively: true }],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    environment: 'node',
  },
})

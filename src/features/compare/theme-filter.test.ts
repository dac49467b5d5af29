import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LENSES } from '#domain/selection.ts'

const css = readFileSync(new URL('./theme-filter.css', import.meta.url), 'utf8')

it('has a rule for each of forty themes, the most a debate may have', () => {
  for (let number = 1; number <= 40; number += 1) {
    expect(css).toMatch(
      new RegExp(
        `not\\(:has\\(#choose-theme-${number}:checked\\)\\)\\s*~ \\*\\s*\\.theme-${number}\\b`,
      ),
    )
  }
})

it('has a rule for each set of lenses that a thing may be seen through', () => {
  const sets = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
    LENSES.filter((_, index) => bits & (1 << index)),
  )
  for (const set of sets) {
    const rule = css.split(',').find((line) => line.includes(`[data-lens='${set.join(' ')}']`))
    const unless = [...(rule ?? '').matchAll(/#choose-lens-(\w+):checked/g)].map(([, lens]) => lens)
    expect(unless).toEqual(set)
  }
})

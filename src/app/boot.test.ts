import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LENSES, readSelection, SWITCHES } from '#domain/selection.ts'
import { DEVICE_KEYS } from '#io/device.ts'
import { boot } from './boot.ts'

const NOWHERE = { href: 'https://example.org/en/a-debate/', search: '', hash: '' }
const THEMES = ['continuity', 'risks', 'history', 'trust']

const marksIn = (classes: Set<string>) => ({
  add: (name: string) => classes.add(name),
  toggle: (name: string, isOn: boolean) => (isOn ? classes.add(name) : classes.delete(name)),
})

/** As much of a page as the boot script touches. */
function aPage() {
  const inputs = [
    ...THEMES.map((value) => ({ name: 'theme', value, checked: false })),
    ...LENSES.map((value) => ({ name: 'lens', value, checked: false })),
    ...SWITCHES.map((value) => ({ name: 'switch', value, checked: false })),
  ]
  const present = { name: 'present', value: 'present', checked: false }
  const dataset: Record<string, string> = {}
  const classes = new Set<string>()
  const root = {
    dataset,
    classList: marksIn(classes),
    querySelectorAll: (selector: string) =>
      [...inputs, present].filter(({ name }) => selector.includes(name)),
    querySelector: (selector: string) => (selector === '#present' ? present : null),
  } as unknown as HTMLElement
  const ticked = (name: string) =>
    inputs.filter((input) => input.name === name && input.checked).map(({ value }) => value)
  return { root, dataset, classes, present, inputs, ticked }
}

it('ticks just what the app would read out of the same link', () => {
  const value = fc.oneof(
    fc.subarray([...THEMES, ...LENSES, ...SWITCHES, 'x', '']).map((list) => list.join(',')),
    fc.string(),
  )
  fc.assert(
    fc.property(value, value, value, (one, two, three) => {
      const search = `?theme=${one}&lens=${two}&theme=${three}&switch=${two}`
      const page = aPage()
      boot(page.root, { ...NOWHERE, search }, () => null)
      const choices = { themes: THEMES, speakers: [], relations: [] }
      const { themes, lenses, switches } = readSelection(search, choices)
      expect(page.ticked('theme')).toEqual(themes)
      expect(page.ticked('lens')).toEqual(lenses)
      expect(page.ticked('switch')).toEqual(switches)
      expect('opened' in page.dataset).toBe(themes.length > 0)
    }),
    { numRuns: 2000 },
  )
})

it('says what is hidden before its switch is there, and from then on as the switches say', () => {
  const classes = new Set<string>()
  const noInputs = {
    dataset: {},
    classList: marksIn(classes),
    querySelectorAll: () => [],
    querySelector: () => null,
  } as unknown as HTMLElement
  boot(noInputs, { ...NOWHERE, search: '?switch=relations' }, () => null)
  expect([...classes]).toEqual(['on-relations'])

  const page = aPage()
  boot(page.root, { ...NOWHERE, search: '?switch=relations' }, () => 'on')
  expect([...page.classes].sort()).toEqual(['on-present', 'on-relations'])

  for (const input of page.inputs) input.checked = input.value === 'next'
  page.root.onchange?.(new Event('change'))
  expect([...page.classes].sort()).toEqual(['on-next', 'on-present'])
})

it('brings back what the device remembers, and nothing it does not know', () => {
  const page = aPage()
  boot(page.root, NOWHERE, (key) => (key === DEVICE_KEYS.scheme ? 'dark' : 'on'))
  expect(page.dataset.scheme).toBe('dark')
  expect(page.present.checked).toBe(true)

  const other = aPage()
  boot(other.root, NOWHERE, () => 'purple')
  expect(other.dataset.scheme).toBeUndefined()
  expect(other.present.checked).toBe(false)
})

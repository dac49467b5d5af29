import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Lch = readonly [lightness: number, chroma: number, hue: number]

const LIGHT_DARK = /--color-([\w-]+):\s*light-dark\(oklch\(([^)]+)\),\s*oklch\(([^)]+)\)\)/g

const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const numbers = (text = '') => text.split(/\s+/).map(Number) as unknown as Lch
const schemes: Record<'light' | 'dark', Record<string, Lch>> = { light: {}, dark: {} }
for (const [, name = '', light, dark] of tokens.matchAll(LIGHT_DARK)) {
  schemes.light[name] = numbers(light)
  schemes.dark[name] = numbers(dark)
}

/** Relative luminance (WCAG 2.2) of an OKLCH colour, by the matrices of CSS Color 4. */
function luminance([lightness, chroma, hue]: Lch): number {
  const angle = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const inGamut = (channel: number) => Math.min(1, Math.max(0, channel))
  const red = inGamut(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short)
  const green = inGamut(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short)
  const blue = inGamut(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Lch, other: Lch): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

it('measures contrast as the standard does', () => {
  expect(contrast([1, 0, 0], [0, 0, 0])).toBeCloseTo(21, 1)
  expect(contrast([0.6279, 0.2577, 29.23], [1, 0, 0])).toBeCloseTo(4.0, 1) // #f00 on white
})

const GROUNDS = ['ground', 'table', 'sheet']

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const colors = schemes[scheme]
  const ratio = (one: string, other: string) => {
    const [front, back] = [colors[one], colors[other]]
    if (!front || !back) throw new Error(`tokens.css has no ${one} or no ${other}`)
    return contrast(front, back)
  }

  it.each([...GROUNDS, 'hit'])(
    'claims, quotations and headings stand out from %s by 7:1',
    (ground) => {
      expect(ratio('ink', ground)).toBeGreaterThanOrEqual(7)
      if (ground !== 'hit') expect(ratio('quiet', ground)).toBeGreaterThanOrEqual(7)
    },
  )

  it.each(GROUNDS)('other text stands out from %s by 4.5:1', (ground) => {
    expect(ratio('faint', ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GROUNDS)('controls and marks stand out from %s by 3:1', (ground) => {
    for (const color of ['line', 'speaker-a', 'speaker-b']) {
      expect(ratio(color, ground), color).toBeGreaterThanOrEqual(3)
    }
  })

  it('numbers stand out from the marks they stand on by 4.5:1', () => {
    for (const speaker of ['speaker-a', 'speaker-b']) {
      expect(ratio('on-dye', speaker), speaker).toBeGreaterThanOrEqual(4.5)
    }
  })
})

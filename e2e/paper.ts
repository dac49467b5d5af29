import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

/** A run of text on paper, in points from the lower left corner; `size` is that of its letters. */
type Run = { text: string; left: number; right: number; base: number; size: number }

/** A printed page. `text` is folded. */
export type Sheet = { width: number; height: number; runs: Run[]; text: string }

/** Millimetres in points. */
export const mm = (length: number) => (length * 72) / 25.4

/** Signs that fonts draw with the picture of a character, and PDFs then name in its stead. */
const SAME_PICTURE = new Map(
  ['⺠民', '⻄西', '⻑長', '⻘青', '⻩黄'].map((pair) => [...pair] as [string, string]),
)

/** Text without what a font, a line's end or capitals change. */
export const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·‧・]+/gu, '')
    .replace(/[⺀-⻿]/gu, (sign) => SAME_PICTURE.get(sign) ?? sign)

/** Prints the page as the browser would, and reads the paper back. */
export async function printOut(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const paper = await pdf.getPage(index + 1)
      const [, , width = 0, height = 0] = paper.view
      const { items } = await paper.getTextContent()
      const runs = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , skew, size, left, base] = item.transform as [number, ...number[]]
        if (skew === undefined || size === undefined || left === undefined || base === undefined)
          return []
        const right = left + item.width
        return [{ text: item.str, left, right, base, size: Math.hypot(skew, size) }]
      })
      return { width, height, runs, text: fold(runs.map(({ text }) => text).join('')) }
    }),
  )
}

/** The texts, piece by piece, of everything on paper that may not be split. Each list is one thing. */
export async function readWholes(page: Page, selector: string): Promise<string[][]> {
  await page.emulateMedia({ media: 'print' })
  const wholes = await page.locator(selector).evaluateAll((things) =>
    things
      .filter((thing) => thing.checkVisibility())
      .map((thing) => {
        const walk = document.createTreeWalker(thing, NodeFilter.SHOW_TEXT)
        const texts: string[] = []
        while (walk.nextNode()) {
          const { parentElement: parent, textContent: text } = walk.currentNode
          if (!parent?.checkVisibility() || !text?.trim() || parent.closest('svg')) continue
          if (getComputedStyle(parent).clipPath === 'none') texts.push(text)
        }
        return texts
      }),
  )
  await page.emulateMedia({ media: null })
  return wholes.map((texts) => texts.map(fold))
}

/** How many sheets hold all the pieces of a thing: one, unless it is split. */
export const countSheetsWith = (sheets: readonly Sheet[], pieces: readonly string[]) =>
  sheets.filter(({ text }) => pieces.every((piece) => text.includes(piece))).length

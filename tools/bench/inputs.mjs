/** @typedef {import('@playwright/test').Page} Page */

/**
 * Something a reader does that is timed, on the large debate too. `most` is its budget, as a ratio to
 * the same on the limit page; `mostOnLarge` that of the large debate, to the limit page of the
 * ordinary one. Without a budget the figure is only told.
 *
 * @typedef {object} TimedInput
 * @property {string} name
 * @property {(page: Page) => Promise<void>} prepare brings the page to where it starts; not timed
 * @property {(page: Page) => Promise<void>} act makes one click or presses one key
 * @property {boolean} [needsApp] the limit page has nothing of the kind
 * @property {number} [most]
 * @property {number} [mostOnLarge]
 */

/** @param {string} selector @returns {(page: Page) => Promise<void>} */
const press = (selector) => (page) =>
  page.evaluate((found) => {
    const element = document.querySelector(found)
    if (!(element instanceof HTMLElement)) throw new Error(`the page has no ${found}`)
    element.click()
  }, selector)

/** @param {Page} page */
const showEverything = (page) =>
  page.evaluate(() => {
    for (const input of document.querySelectorAll('input[name=theme], input[name=lens]')) {
      if (input instanceof HTMLInputElement && input.checked) input.click()
    }
  })

/** @param {Page} page */
const emptySearch = async (page) => {
  await showEverything(page)
  await page.evaluate(() => document.querySelector('.more-filters')?.setAttribute('open', ''))
  await page.locator(SEARCH).fill('')
  await page.locator(SEARCH).focus()
}

/** @param {Page} page */
const nothingPinned = async (page) => {
  await showEverything(page)
  await page.keyboard.press('Escape')
  await page.locator(A_SIGN).first().scrollIntoViewIfNeeded()
}

const SEARCH = '#search-words'
const A_SIGN = '.bridge-sign'
const A_THEME = '#choose-theme-2'
const A_LENS = '#choose-lens-differ'

/** @type {TimedInput[]} */
export const TIMED_INPUTS = [
  {
    name: 'choose a theme',
    prepare: showEverything,
    act: press(A_THEME),
    most: 1.3,
    mostOnLarge: 2,
  },
  {
    name: 'leave the theme again',
    prepare: async (page) => {
      await showEverything(page)
      await press(A_THEME)(page)
    },
    act: press(A_THEME),
    most: 1.3,
    mostOnLarge: 2,
  },
  { name: 'choose a lens', prepare: showEverything, act: press(A_LENS), most: 1.3 },
  {
    name: 'press a sign',
    prepare: nothingPinned,
    act: (page) => page.locator(A_SIGN).first().click(),
  },
  {
    name: 'a letter in the search',
    prepare: emptySearch,
    act: (page) => page.keyboard.press('t'),
    needsApp: true,
  },
]

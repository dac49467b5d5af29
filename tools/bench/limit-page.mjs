/** What a page has only because an app comes to life in it. */
const OF_THE_APP = 'script, link:not([rel=icon]), meta[http-equiv], .needs-script, [data-boot]'

/**
 * The limit: the built page as one would write it by hand. Same words, same markup, same styles
 * inline and the same native filter; no app, no data for it, no script. It is taken from the page
 * itself, so that it never has other words than the page.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the built page
 * @returns {Promise<string>} HTML
 */
export async function limitPage(browser, address) {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(address)
  const html = await page.evaluate((ofTheApp) => {
    for (const element of document.querySelectorAll(ofTheApp)) element.remove()
    const comments = document.createNodeIterator(document, NodeFilter.SHOW_COMMENT)
    const found = []
    for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) {
      found.push(comment)
    }
    for (const comment of found) comment.parentNode?.removeChild(comment)
    document.body.normalize()
    return document.documentElement.outerHTML
  }, OF_THE_APP)
  await page.close()
  return `<!doctype html>${html}\n`
}

/**
 * What the page tells of itself. Runs in the page before anything else does, so it stands alone.
 * The filter is tried once a frame, as soon as each theme has an input and a section, and put back.
 *
 * @param {boolean} hasFilter
 */
export function watchPage(hasFilter) {
  const seen = {
    paint: 0,
    largestPaint: 0,
    filterWorks: 0,
    longTasks: /** @type {{ start: number, end: number }[]} */ ([]),
    shift: 0,
    moved: /** @type {string[]} */ ([]),
  }

  /** @param {Node} node */
  const nameOf = (node) => {
    const element = node instanceof Element ? node : node.parentElement
    const named = element?.closest('[class]:not([class=""])')
    const name = `${named?.localName}.${named?.classList[0]}`
    return element === named ? name : `${element?.localName} in ${name}`
  }
  /** @param {string} type @param {(entry: any) => void} note */
  const observe = (type, note) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry)
    }).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime
  })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime
  })
  observe('longtask', ({ startTime, duration }) => {
    seen.longTasks.push({ start: startTime, end: startTime + duration })
  })
  observe('layout-shift', ({ value, hadRecentInput, sources }) => {
    if (hadRecentInput) return
    seen.shift += value
    for (const { node } of sources) if (node) seen.moved.push(nameOf(node))
  })

  const tryFilter = () => {
    const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (
      document.querySelectorAll('input[name=theme]')
    )
    const sections = [...document.querySelectorAll('section[data-theme]')]
    const [input] = inputs
    if (!input || inputs.length !== sections.length) return requestAnimationFrame(tryFilter)
    input.click()
    const shown = sections.filter((section) => getComputedStyle(section).display !== 'none')
    input.click()
    if (shown.length !== 1) return requestAnimationFrame(tryFilter)
    seen.filterWorks = performance.now()
    return undefined
  }
  if (hasFilter) requestAnimationFrame(tryFilter)

  let took = Promise.resolve(0)
  /** Times the next click or key, until two frames after it have begun. */
  const awaitInput = () => {
    took = new Promise((resolve) => {
      const once = new AbortController()
      const start = () => {
        once.abort()
        const from = performance.now()
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - from)))
      }
      for (const type of ['click', 'keydown']) {
        addEventListener(type, start, { capture: true, signal: once.signal })
      }
    })
  }
  const inputTook = () => took

  Object.assign(window, { bench: { seen, awaitInput, inputTook } })
}

import { markAddress } from './mark-address.ts'
import { markInputs } from './mark-switches.ts'
import { showTask } from './show-task.ts'

/**
 * The boot script: the only script in the page itself, run while the page is still being read. It
 * stands in the head and after each group of inputs, always the same, and each run does what can be
 * done by then: the device's colours, then the inputs that the URL and the device have a say in.
 * It takes itself away, so that the app finds the page as it was rendered.
 *
 * It reads the query as `readSelection` does; a test holds the two together.
 */
export function boot(
  root: HTMLElement,
  { href, search, hash }: Pick<Location, 'href' | 'search' | 'hash'>,
  remembered: (key: string) => string | null,
) {
  markAddress(root, { href })
  const scheme = remembered('vis-a-vis:scheme')
  if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme
  const query = new URLSearchParams(search)
  // Until the inputs are there to say whether the theme is known, take it that it is.
  if (query.getAll('theme').some(Boolean)) root.dataset.opened = 'theme'
  for (const name of ['theme', 'lens', 'switch']) {
    const asked = query.getAll(name).join(',').split(',')
    // What is hidden comes before its switch.
    if (name === 'switch' && asked.includes('relations')) root.classList.add('on-relations')
    const inputs = [...root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)]
    for (const input of inputs) input.checked = asked.includes(input.value)
    if (name === 'theme' && inputs.length > 0 && !inputs.some(({ checked }) => checked)) {
      delete root.dataset.opened
    }
  }
  const present = root.querySelector<HTMLInputElement>('#present')
  if (present) present.checked = remembered('vis-a-vis:present') === 'on'
  markInputs(root)
  root.onchange = () => {
    markInputs(root)
    // A press in the very moment the app takes over: React sets the input back, then sees it ticked.
    setTimeout(() => markInputs(root))
  }
  showTask(root, hash)
}

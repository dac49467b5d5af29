import { readTask } from '#domain/task-link.ts'

/** Shows the task that a link brings, as plain text, where the page has a place for it. */
export function showTask(root: HTMLElement, hash: string) {
  const place = root.querySelector<HTMLElement>('#task')
  const words = place?.querySelector('span')
  const task = readTask(hash)
  if (!place || !words || (task === '' && place.hidden)) return
  words.textContent = task
  place.hidden = task === ''
}

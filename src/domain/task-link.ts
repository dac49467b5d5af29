/** The longest task that travels in a link, in characters (code points). */
export const MAX_TASK = 300

/**
 * Reads a task for the class out of an address's fragment, `#task=…`, which no server sees.
 *
 * Errors: none; an empty string where there is none or it is malformed.
 */
export function readTask(hash: string): string {
  try {
    const task = new URLSearchParams(hash.replace(/^#/, '')).get('task') ?? ''
    return [...task.replace(/\s+/gu, ' ').trim()].slice(0, MAX_TASK).join('')
  } catch {
    return ''
  }
}

/** Writes a task as a fragment; empty for an empty task. */
export function writeTask(task: string): string {
  const short = [...task.replace(/\s+/gu, ' ').trim()].slice(0, MAX_TASK).join('')
  return short === '' ? '' : `#${new URLSearchParams([['task', short]])}`
}

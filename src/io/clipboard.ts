/**
 * Puts a text on the clipboard. On a plain-http address in a school's network the modern way is
 * missing, so an old one follows.
 *
 * Errors: false where the browser allows neither; the text is then for the reader to select.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'unseen'
  const parent = before?.closest('dialog') ?? document.body // a modal dialog lets nothing else be selected
  parent.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return isCopied
}

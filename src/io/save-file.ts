/** Offers a text as a file to keep. `name` has its ending; `type` is its media type. */
export function saveFile(name: string, type: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Once the download has begun; at once would be too early for some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/**
 * Where a reader reports a mistake, from what the site's setting says.
 *
 * Shape:  the address itself when it is https; `mailto:` before an e-mail address; `undefined` for
 *         nothing or anything else, which then shows no way to report.
 */
export function reportLink(setting: string | undefined): string | undefined {
  const address = setting?.trim() ?? ''
  if (/^https:\/\/[^\s"<>\\]+$/.test(address)) return address
  return /^[^\s@:/?#<>"\\]+@[^\s@:/?#<>"\\]+\.[^\s@:/?#<>"\\]+$/.test(address)
    ? `mailto:${address}`
    : undefined
}

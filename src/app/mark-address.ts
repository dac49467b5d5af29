/** Notes the page's own address, without what it is asked to show, for the foot of printed pages. */
export function markAddress(root: HTMLElement, { href }: Pick<Location, 'href'>) {
  root.dataset.address = href.replace(/[?#].*/, '')
}

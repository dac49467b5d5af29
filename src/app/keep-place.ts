/** Where the reader is, told by the section in sight, since another language has other heights. */
export type Spot = { readonly restore: () => void }

/** Remembers the section at the top of the screen and how far it is scrolled. */
export function keepPlace(): Spot | null {
  const sections = [...document.querySelectorAll<HTMLElement>('main section[id]')]
  const current = sections.findLast(
    ({ offsetTop, offsetHeight }) => offsetHeight > 0 && offsetTop <= scrollY + innerHeight / 3,
  )
  if (!current || scrollY === 0) return null
  const share = (scrollY - current.offsetTop) / current.offsetHeight
  return {
    restore: () => {
      const now = document.getElementById(current.id)
      if (now) scrollTo({ top: now.offsetTop + share * now.offsetHeight, behavior: 'instant' })
    },
  }
}

const PATHS = {
  swap: 'M7 5 3 9l4 4M3 9h14M17 11l4 4-4 4M21 15H7',
  take: 'M9 9V4h11v11h-5M4 9h11v11H4z',
  choose: 'M4 6h16M7 12h10M10 18h4',
} as const

/** A drawn sign beside or instead of a word, which stays readable to all. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

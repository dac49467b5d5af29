const BARS = 'M4 9h16M4 15.2h16'

/** The drawings of the relation signs, once a page; `RelationSign` points to them. */
export function SignSprite() {
  return (
    <svg className="absolute size-0" aria-hidden="true">
      <symbol id="sign-shared" viewBox="0 0 24 24">
        <path d={BARS} />
      </symbol>
      <symbol id="sign-emphasis" viewBox="0 0 24 24">
        <path d="M3 10c3-4.4 6-4.4 9-1.2s6 3.2 9-1.2M3 17c3-4.4 6-4.4 9-1.2s6 3.2 9-1.2" />
      </symbol>
      <symbol id="sign-different" viewBox="0 0 24 24">
        <path d={`${BARS}M16.4 3.6 7.6 20.4`} />
      </symbol>
      <symbol id="sign-opposed" viewBox="0 0 24 24">
        <path d={`${BARS}M13 3.6 5.6 20.4M18.4 3.6 11 20.4`} />
      </symbol>
      <symbol id="sign-only-0" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="8.4" />
        <path d="M12 3.6a8.4 8.4 0 0 0 0 16.8z" fill="currentColor" stroke="none" />
      </symbol>
      <symbol id="sign-only-1" viewBox="0 0 24 24">
        <circle cx="12" cy="12" r="8.4" />
        <path d="M12 3.6a8.4 8.4 0 0 1 0 16.8z" fill="currentColor" stroke="none" />
      </symbol>
    </svg>
  )
}

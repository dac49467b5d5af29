/** What `watchPage` leaves in the page for the bench to ask. */
declare const bench: {
  readonly seen: {
    readonly paint: number
    readonly largestPaint: number
    readonly filterWorks: number
    readonly longTasks: readonly { readonly start: number; readonly end: number }[]
    readonly shift: number
    readonly moved: readonly string[]
  }
  readonly awaitInput: () => void
  readonly inputTook: () => Promise<number>
}

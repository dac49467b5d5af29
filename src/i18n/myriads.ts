/**
 * A whole number in steps of ten thousand, to the last digit: 8817800 is `881만7800`, `881万7800`.
 *
 * Shape: `steps` are the names of 10⁴, 10⁸ and 10¹². A number below ten thousand, a fraction or a
 *        number larger than the steps reach stays in digits.
 */
export function writeMyriads(value: number, steps: readonly string[]): string {
  const digits = String(Math.abs(value))
  if (!/^\d{5,16}$/.test(digits)) return String(value)
  const parts: string[] = []
  for (let end = digits.length, i = 0; end > 0; end -= 4, i += 1) {
    const part = Number(digits.slice(Math.max(end - 4, 0), end))
    if (part > 0) parts.unshift(`${part}${i > 0 ? steps[i - 1] : ''}`)
  }
  return `${value < 0 ? '-' : ''}${parts.join('')}`
}

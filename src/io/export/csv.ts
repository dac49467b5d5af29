/** What a spreadsheet takes for a formula; the wide forms too, which Japanese keyboards type. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** So that Excel reads UTF-8 as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

const safe = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * Rows of cells as one CSV text.
 *
 * Shape:  fields parted by commas, rows ended by CRLF, quotation marks only where they are needed,
 *         after a byte order mark. A cell that a spreadsheet would run gets a leading `'`.
 * Source: RFC 4180; OWASP, CSV Injection.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK +
  rows.map((cells) => `${cells.map((cell) => quoted(safe(cell))).join(',')}\r\n`).join('')

/** An id that nobody else has: 16 hexadecimal digits. It works where the page isn't secure, too. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

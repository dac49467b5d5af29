import type { Lesson } from '#domain/lesson.ts'

const LESSON_IN_HASH = /^#lesson=([\w-]+)$/

/** A lesson as the end of a link: `#lesson=` and its JSON in base64url. */
export function writeLesson(lesson: Lesson): string {
  const bytes = new TextEncoder().encode(JSON.stringify(lesson))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `#lesson=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/**
 * The lesson that a link carries, still to be read by `openLesson`.
 *
 * Shape:  `undefined` where the link carries none.
 * Errors: none; what is no base64url comes back as no bytes, which the reader refuses.
 */
export function lessonIn(hash: string): Uint8Array | undefined {
  const [, encoded] = LESSON_IN_HASH.exec(hash) ?? []
  if (encoded === undefined) {
    return hash.startsWith('#lesson=') ? new Uint8Array() : undefined
  }
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

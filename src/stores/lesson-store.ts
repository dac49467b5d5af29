import { create } from 'zustand'
import type { Lesson } from '#domain/lesson.ts'

export type LessonState = {
  /** The lesson being put together; nothing of it is stored, the address carries it. */
  readonly lesson?: Lesson
}

/** The lesson on the set-up screen. */
export const useLesson = create<LessonState>()(() => ({}))

/** Puts a lesson on the set-up screen. */
export const prepare = (lesson: Lesson) => useLesson.setState({ lesson })

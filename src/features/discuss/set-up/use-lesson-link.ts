import { useEffect, useState } from 'react'
import type { LessonDebate } from '#domain/lesson-debate.ts'
import type { LessonFault } from '#io/lesson-file.ts'
import { lessonIn, writeLesson } from '#io/lesson-link.ts'
import { type LessonState, prepare, useLesson } from '#stores/lesson-store.ts'

/** A link that lost some of its letters is no file that someone could mend. */
const ofLink = (fault: LessonFault): LessonFault =>
  fault.kind === 'file' && /^not-(utf-8|json)$/.test(fault.problem.kind)
    ? { kind: 'notALesson' }
    : fault

/**
 * Opens the lesson that the address carries, and lets the address follow what is changed, so that a
 * reload finds it again. Nothing is stored. Returns what is wrong with the address's lesson.
 */
export function useLessonLink(debate: LessonDebate): readonly LessonFault[] {
  const [faults, setFaults] = useState<readonly LessonFault[]>([])
  useEffect(() => {
    const open = async () => {
      const bytes = lessonIn(location.hash)
      if (!bytes) return
      const { openLesson } = await import('#io/lesson-file.ts')
      const opened = openLesson(bytes, debate)
      setFaults(opened.ok ? [] : opened.faults.map(ofLink))
      if (opened.ok) prepare(opened.lesson)
    }
    const mirror = ({ lesson }: LessonState) => {
      if (lesson && !location.hash.startsWith('#run=')) {
        history.replaceState(history.state, '', writeLesson(lesson))
      }
    }
    // Back from a class, the lesson is still here, and the address that led to the class is not.
    if (location.hash === '') mirror(useLesson.getState())
    void open()
    addEventListener('hashchange', open)
    const stop = useLesson.subscribe(mirror)
    return () => {
      removeEventListener('hashchange', open)
      stop()
    }
  }, [debate])
  return faults
}

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the app runs: not in the prerendered page, which leaves out what only the app can use. */
export const useIsRunning = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/**
 * Keeps the screen awake.
 *
 * Shape:  returns how to stop.
 * Errors: none; a browser without wake locks, an address that is no secure context and a battery
 *         that runs low leave the screen to itself.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let isWanted = true
  const ask = async () => {
    if (!isWanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      const given = await navigator.wakeLock.request('screen')
      if (isWanted) lock = given
      else await given.release()
    } catch {
      // Refused: the lesson goes on.
    }
  }
  const onVisible = () => void ask() // the browser takes the lock away while the tab is hidden
  document.addEventListener('visibilitychange', onVisible)
  void ask()
  return () => {
    isWanted = false
    document.removeEventListener('visibilitychange', onVisible)
    void lock?.release().catch(() => {})
  }
}

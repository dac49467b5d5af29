/** What other tabs hear: that a run changed, never what is in it. An erased run's revision is −1. */
export type RunNews = { readonly id: string; readonly revision: number }

const CHANNEL = 'vis-a-vis:lessons'

/** Tells other tabs. Errors: none; where the browser has no channel, they hear when they are shown. */
export function tellNews({ id, revision }: RunNews) {
  try {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage({ id, revision } satisfies RunNews)
    channel.close()
  } catch {
    // Blocked storage may block this too.
  }
}

/** Calls back when a tab changed or erased a run. Shape: returns how to stop. Errors: none. */
export function watchNews(callback: (news: RunNews) => void): () => void {
  try {
    const channel = new BroadcastChannel(CHANNEL)
    channel.onmessage = ({ data }: MessageEvent<RunNews>) => callback(data)
    return () => channel.close()
  } catch {
    return () => undefined
  }
}

import { create } from 'zustand'
import { DebateFailure, type FailureKind } from '#io/fetch-bytes.ts'

/** Why the page asked for could not be opened; nothing while all is well. */
export const useNavigationFailure = create<{ kind?: FailureKind }>()(() => ({}))

/** Shows why a page could not be opened, or takes the notice away. */
export function reportFailure(cause: unknown) {
  if (cause === undefined) useNavigationFailure.setState({}, true)
  else {
    const kind = cause instanceof DebateFailure ? cause.kind : 'offline'
    useNavigationFailure.setState({ kind })
  }
}

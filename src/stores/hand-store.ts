import { create } from 'zustand'

/** The relations a pointer or the focus rests on: brought forward as long as it does. */
export const useHand = create<{ readonly held: readonly string[] }>()(() => ({ held: [] }))

/** Takes relations in hand. */
export const hold = (relationIds: readonly string[]) => useHand.setState({ held: relationIds })

/** Lets go of what is held; what is pinned stays. */
export const letGo = () => useHand.setState({ held: [] })

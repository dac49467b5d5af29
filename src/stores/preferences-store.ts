import { create } from 'zustand'
import { type Device, FACTORY, rememberDevice } from '#io/device.ts'

export type Preferences = Device & {
  /** The second speaker sits first. Lasts as long as the page; never in the URL. */
  readonly isSwapped: boolean
}

/** How this reader likes the page. Kept on this device, except `isSwapped`. */
export const usePreferences = create<Preferences>()(() => ({ ...FACTORY, isSwapped: false }))

/** Takes over what the device remembered. */
export const adoptDevice = (device: Device) => usePreferences.setState(device)

/**
 * Changes some preferences and remembers them on this device.
 *
 * Errors: none; where the browser refuses storage, the change lasts as long as the page.
 */
export function prefer(change: Partial<Device>) {
  usePreferences.setState(change)
  const { scheme, isPresent, hasShortcuts } = usePreferences.getState()
  rememberDevice({ scheme, isPresent, hasShortcuts })
}

export const swapSides = () =>
  usePreferences.setState(({ isSwapped }) => ({ isSwapped: !isSwapped }))

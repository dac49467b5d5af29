export const SCHEMES = ['system', 'light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** What a device remembers of its reader's taste. */
export type Device = {
  readonly scheme: Scheme
  readonly isPresent: boolean
  readonly hasShortcuts: boolean
}

export const FACTORY: Device = { scheme: 'system', isPresent: false, hasShortcuts: true }

/** One key a preference, each a plain word: the boot script reads two of them before first paint. */
export const DEVICE_KEYS = {
  scheme: 'vis-a-vis:scheme',
  present: 'vis-a-vis:present',
  shortcuts: 'vis-a-vis:shortcuts',
} as const

/**
 * Reads what this device remembers.
 *
 * Errors: none; unknown values and blocked storage give `FACTORY`'s.
 */
export function recallDevice(): Device {
  try {
    const scheme = localStorage.getItem(DEVICE_KEYS.scheme)
    return {
      scheme: SCHEMES.find((known) => known === scheme) ?? FACTORY.scheme,
      isPresent: localStorage.getItem(DEVICE_KEYS.present) === 'on',
      hasShortcuts: localStorage.getItem(DEVICE_KEYS.shortcuts) !== 'off',
    }
  } catch {
    return FACTORY
  }
}

/** Remembers preferences on this device. Errors: none; blocked storage forgets them at the end. */
export function rememberDevice({ scheme, isPresent, hasShortcuts }: Device) {
  try {
    localStorage.setItem(DEVICE_KEYS.scheme, scheme)
    localStorage.setItem(DEVICE_KEYS.present, isPresent ? 'on' : 'off')
    localStorage.setItem(DEVICE_KEYS.shortcuts, hasShortcuts ? 'on' : 'off')
  } catch {
    // A private window may refuse: the choice then lasts as long as the page.
  }
}

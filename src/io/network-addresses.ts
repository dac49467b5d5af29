import { fetchBytes } from './fetch-bytes.ts'

/** Told by the local server, and by no other host. */
export const NETWORK_PATH = 'network.json'

/** Whether the page comes from this very computer, where no phone can reach it. */
export const isLocalHost = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127\.|\[?::1)/.test(hostname)

/**
 * Where others on the same network reach the local server.
 *
 * Shape:  origins such as `http://192.168.0.7:4173`; asked for on this computer only.
 * Errors: none; empty where the server doesn't tell, or isn't ours.
 */
export async function networkOrigins(): Promise<readonly string[]> {
  if (!isLocalHost(location.hostname)) return []
  try {
    const bytes = await fetchBytes(import.meta.env.BASE_URL + NETWORK_PATH)
    const told: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return Array.isArray(told) ? told.filter((one) => typeof one === 'string' && isOrigin(one)) : []
  } catch {
    return []
  }
}

const isOrigin = (text: string) =>
  URL.canParse(text) && new URL(text).origin === text && text.startsWith('http')

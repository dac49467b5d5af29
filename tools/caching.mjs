/** What a browser may keep for good: a file whose name changes with its content. */
export const FOR_GOOD = 'public, max-age=31536000, immutable'

/** Pages, and whatever keeps its name: keep it, but ask whether it is still current. */
export const ASK_AGAIN = 'no-cache'

/**
 * Where names hold a hash, as patterns below the site's base: all of assets/, and under data/ what
 * has one between two dots. The index keeps its name, and a slug such as korea-japan-2025 is none.
 */
export const KEPT_PATHS = ['assets/', 'data/.+\\.[0-9a-f]{8,}\\.json$']

const kept = KEPT_PATHS.map((path) => new RegExp(`^${path}`))

/**
 * The `Cache-Control` of a published file.
 *
 * @param {string} file path below the site's base, without a leading slash
 */
export const cachingOf = (file) => (kept.some((path) => path.test(file)) ? FOR_GOOD : ASK_AGAIN)

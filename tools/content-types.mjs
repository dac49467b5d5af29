/** What files are whose endings servers don't know, or know without saying that they are UTF-8. */
const CONTENT_TYPES = /** @type {Record<string, string>} */ ({
  argdown: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  jsonld: 'application/ld+json',
  json: 'application/json',
})

/**
 * The `Content-Type` of a published file of data; undefined for all that servers know by themselves.
 *
 * @param {string} path
 */
export const contentTypeOf = (path) => CONTENT_TYPES[path.slice(path.lastIndexOf('.') + 1)]

/** What the tests use of the JSON-LD processor, which brings no types. */
declare module 'jsonld' {
  type Loaded = { documentUrl: string; document: unknown }
  type Options = {
    base?: string
    /** Fails on whatever would be dropped without a word. */
    safe?: boolean
    documentLoader: (url: string) => Promise<Loaded>
  }
  const jsonld: {
    expand: (document: object, options: Options) => Promise<Record<string, unknown>[]>
  }
  export = jsonld
}

/** The words on the projector. */
export const stage = { next: 'Next' } as const

export type StageWords = { readonly [Key in keyof typeof stage]: string }

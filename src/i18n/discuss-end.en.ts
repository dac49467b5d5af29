/** The words of a lesson's end. */
export const end = { title: 'What the class found' } as const

export type EndWords = { readonly [Key in keyof typeof end]: string }

/** The words of the screen where a lesson is put together. */
export const setUp = { title: 'Lead a discussion' } as const

export type SetUpWords = { readonly [Key in keyof typeof setUp]: string }

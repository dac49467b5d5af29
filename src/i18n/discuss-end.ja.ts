import type { EndWords } from './discuss-end.en.ts'

export const end: EndWords = { title: 'クラスで分かったこと' }

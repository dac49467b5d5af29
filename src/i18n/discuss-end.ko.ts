import type { EndWords } from './discuss-end.en.ts'

export const end: EndWords = { title: '학급이 찾은 것' }

import type { SetUpWords } from './discuss-set-up.en.ts'

export const setUp: SetUpWords = { title: '토론 이끌기' }

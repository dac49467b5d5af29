import type { SetUpWords } from './discuss-set-up.en.ts'

export const setUp: SetUpWords = { title: '話し合いを進める' }

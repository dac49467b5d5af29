import type { StageWords } from './discuss-stage.en.ts'

export const stage: StageWords = { next: '다음' }

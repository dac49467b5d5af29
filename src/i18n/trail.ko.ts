import { writeMyriads } from './myriads.ts'
import type { TrailWords } from './trail.en.ts'

export const trail: TrailWords = {
  trailOf: (view) => `출처 따라가기: ${view}`,
  printedIn: '실린 문단',
  gist: '문단 요약(엮은이):',
  seeInSource: (publisher) => `${publisher} 기사에서 이 대목 보기`,
  figures: '관련된 사실 자료',
  inYear: (label, year) => `${label}, ${year}년:`,
  amount: (value, unit) => {
    const written = writeMyriads(value, ['만', '억', '조'])
    return /\d$/.test(written) ? `${written}${unit}` : `${written} ${unit}`
  },
  countedBy: (by) => `집계: ${by}`,
  otherCount: (amount, by) => `다른 집계: ${amount}. 집계: ${by}`,
  checks: '확인한 점',
  prints: (paragraph) => `자료에 적힌 말, ${paragraph}:`,
  sic: '[원문 그대로]',
  judgement: (date) => `엮은이의 판단, ${date}:`,
  readings: '가능한 풀이와 출처 모두 보기',
  linked: '이어진 견해',
  toRelation: '관계로 가기',
  leftOut: '지금 조건에서는 보이지 않음',
  terms: '알아 둘 말',
  onward: '더 읽기',
  notes: '출처 주석',
  notesLead: '주장마다 어디에서 왔는지 밝힌다. 문단은 엮은이의 말로 간추렸다.',
  named: (name, text) => `${name}: ${text}`,
}

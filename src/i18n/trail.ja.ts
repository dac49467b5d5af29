import { writeMyriads } from './myriads.ts'
import type { TrailWords } from './trail.en.ts'

export const trail: TrailWords = {
  trailOf: (view) => `出典をたどる：${view}`,
  printedIn: '載っている段落',
  gist: '段落の要約（編者）：',
  seeInSource: (publisher) => `${publisher}でこの箇所を見る`,
  figures: 'この見方に関わる事実データ',
  inYear: (label, year) => `${label}、${year}年：`,
  amount: (value, unit) => `${writeMyriads(value, ['万', '億', '兆'])}${unit}`,
  countedBy: (by) => `集計：${by}`,
  otherCount: (amount, by) => `別の集計：${amount}。集計：${by}`,
  checks: '確認したこと',
  prints: (paragraph) => `資料の記載、${paragraph}：`,
  sic: '〔原文のまま〕',
  judgement: (date) => `編者の判断、${date}：`,
  readings: '考えられる読み方をすべて、出典とともに見る',
  linked: 'つながる見方',
  toRelation: '関係へ移る',
  leftOut: '今の条件では非表示',
  terms: '知っておきたい言葉',
  onward: 'さらに読む',
  notes: '注',
  notesLead: 'それぞれの主張が何にもとづくかを示す。段落は編者の言葉で要約した。',
  named: (name, text) => `${name}：${text}`,
}

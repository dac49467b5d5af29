import { formatDate } from './dates.ts'
import type { ExtraWords } from './extras.en.ts'

export const extras: ExtraWords = {
  keys: 'キー操作',
  keysOff: '一文字のキー操作は切ってあります。「表示設定」で入れられます。',
  keyList: [
    ['1 – 9', 'テーマを選ぶ、もう一度押すと外す'],
    ['0', 'すべて表示'],
    ['J、K', '次の見方、前の見方'],
    ['/', '見方を検索'],
    ['Enter', '番号からは関係へ、記号からは見方へ'],
    ['Esc', '関係を放す、開いたものを閉じる'],
    ['?', 'この一覧'],
  ],
  close: '閉じる',
  take: '持ち出す',
  takeView: (view) => `持ち出す：${view}`,
  copyCitation: '出典と一緒にコピー',
  copyView: 'この見方へのリンクをコピー',
  copyTheme: (theme) => `テーマ「${theme}」へのリンクをコピー`,
  copyBridge: (relation) => `関係へのリンクをコピー：${relation}`,
  copyPage: '今の画面へのリンクをコピー',
  task: 'クラスへの課題（300字まで）',
  copyTask: '課題を入れたリンクをコピー',
  taskHint: '最初の見方の上に表示されます。どのサーバーにも送られません。',
  copied: 'コピーしました。',
  notCopied: 'ブラウザーがコピーを許可しませんでした。下の文を選んでコピーしてください。',
  cite: (c) =>
    [
      `${c.speaker}（編者の言葉）：${c.claim}`,
      c.quotation && `原文：${c.quotation}`,
      `${c.publisher}「${c.title}」${formatDate(c.published, 'ja')}、第${c.paragraphs.join('・')}段落。${c.url}`,
    ]
      .filter(Boolean)
      .join('\n'),
  citeBlind: (c) =>
    [`${c.speaker}（編者の言葉）：${c.claim}`, c.quotation].filter(Boolean).join('\n'),
}

import { formatDate } from './dates.ts'
import type { ExtraWords } from './extras.en.ts'
import { trail } from './trail.ja.ts'

export const extras: ExtraWords = {
  trail,
  keys: 'キー操作',
  keysOff: '一文字のキー操作はオフになっています。「表示設定」でオンにできます。',
  keyList: [
    ['1〜9', 'テーマを選ぶ（もう一度押すと外す）'],
    ['0', 'すべて表示する'],
    ['J、K', '次の見方、前の見方'],
    ['/', '見方を検索'],
    ['Enter', '番号では関係へ移る、記号では見方に戻る'],
    ['Esc', '関係の選択を解除する、開いたものを閉じる'],
    ['?', 'この一覧'],
  ],
  close: '閉じる',
  take: 'コピー・リンク・印刷',
  takeView: (view) => `コピーとリンク：${view}`,
  copyCitation: '出典付きでコピー',
  copyView: 'この見方へのリンクをコピー',
  copyTheme: (theme) => `テーマ「${theme}」へのリンクをコピー`,
  copyBridge: (relation) => `関係へのリンクをコピー：${relation}`,
  copyPage: '今の画面へのリンクをコピー',
  task: 'クラスへの課題（300字まで）',
  copyTask: '課題付きのリンクをコピー',
  taskHint: '課題は最初の見方の上に表示されます。サーバーには送られません。',
  printShown: '今の画面のとおりに印刷',
  printAll: 'すべて印刷',
  printHint:
    '「すべて印刷」には、全テーマの見方と関係が入ります。関係を隠して画面のとおりに印刷すると、テーマごとに書き込み用の罫線が入ります。',
  linesHint: '関係を隠して印刷すると、テーマごとに書き込み用の罫線が入ります。',
  copied: 'コピーしました。',
  notCopied: 'ブラウザーがコピーを許可しませんでした。下の内容を選んでコピーしてください。',
  cite: (c) =>
    [
      `${c.speaker}の主張（編者の言葉）：${c.claim}`,
      c.quotation && `原文：${c.quotation}`,
      `${c.publisher}「${c.title}」${formatDate(c.published, 'ja')}、第${c.paragraphs.join('・')}段落。${c.url}`,
    ]
      .filter(Boolean)
      .join('\n'),
  citeBlind: (c) =>
    [`${c.speaker}の主張（編者の言葉）：${c.claim}`, c.quotation].filter(Boolean).join('\n'),
}

import type { EndWords } from './discuss-end.en.ts'

/** The words of a lesson's end, and of opening the theme on a phone, in Japanese. */
export const end: EndWords = {
  of: (className) => (className ? `授業で出たこと：${className}` : '授業で出たこと'),
  lead: (question, began, size) =>
    `${question}・${began}${size === undefined ? '' : `・${size}人`}`,
  skipped: (step) => `時間がなく飛ばしたステップ：${step}`,
  noted: (step, remark) => `メモ（${step}）：${remark}`,
  count: (name, n) => `${name} ${n}人`,
  tally: (title, counts, n) => `${title}：${counts.join('、')}（合計${n}人）`,
  guessed: (claim) => `だれの発言でしょうか。${claim}`,
  guessedOf: (claim, name) => `だれの発言でしょうか。${claim}話し手：${name}。推測`,
  ours: (kind, note) => `編者の読み：${kind}。${note}`,
  caught: (n) => `言い直し：${n}文を言えました。`,
  nothing: '人数もメモも記録されていません。',
  noWinner: '人数は、その日のクラスの考えを示すもので、だれが正しいかを示すものではありません。',
  save: 'ファイルに保存',
  back: '授業に戻る',
  erase: 'この授業を削除',
  sure: 'この授業を削除しますか。',
  sureMore: '人数とメモは、このブラウザーだけにあります。削除すると元に戻せません。',
  eraseNow: '完全に削除',
  keep: '残す',
  refused: 'ブラウザーが許可せず、何も削除されていません。もう一度試してください。',
  absent: {
    missing: 'この授業は、このブラウザーにありません。削除されたか、別の端末で始めた授業です。',
    unreadable: '保存された授業を読めません。上書きせず、別に取っておきました。',
    refused: 'ブラウザーの保存領域を使えません。再読み込みして、もう一度試してください。',
    newer: '別のタブで新しいバージョンが開いています。このタブを再読み込みしてください。',
    erased: 'この授業は別のタブで削除されました。',
  },
  phone: 'スマートフォンで開く',
  phoneLead: (theme) => `カメラをここに向けるか、アドレスを入力してください。テーマ：${theme}`,
  qr: (address) => `QRコード：${address}`,
  blindStill: 'この画面と同じく、名前を隠したページです。',
  local:
    'このページは、このコンピューターだけで動いています。スマートフォンからは開けません。公開されたサイトを使ってください。',
  close: '閉じる',
}

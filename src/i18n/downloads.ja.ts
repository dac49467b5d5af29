import type { DownloadWords } from './downloads.en.ts'

export const downloads: DownloadWords = {
  contents: {
    debate: '討論の資料全体（すべての言語）',
    speakers: '話し手',
    themes: 'テーマ',
    views: '見方',
    quotations: '引用',
    relations: '関係',
    annotations: '見方（原文への注釈の形）',
    arguments: '論証マップ',
  },
  formats: {
    json: 'JSON：保管や編集をして、また開くため',
    csv: 'CSV：表計算ソフトで開く表',
    jsonld: 'JSON-LD：ウェブ注釈（Web Annotation）を読むツール用',
    argdown: 'Argdown：論証マップを描くツール用',
  },
  terms: (licence) =>
    `編者の文章は${licence}の条件で使えます。引用の権利は原著作者にあり、引用のほかに出典の本文はどのファイルにも入っていません。`,
}

import type { CompareWords } from './compare.en.ts'

const languageName: CompareWords['languageName'] = (tag) =>
  new Intl.DisplayNames('ja', { type: 'language' }).of(tag) ?? tag

export const compare: CompareWords = {
  filterNames: {
    themes: 'テーマ',
    lenses: '絞り込み',
    speakers: '話し手',
    kinds: '見方の種類',
    words: '検索の言葉',
  },
  switches: { relations: '関係を隠す', next: 'その後の動きを表示する' },
  lenses: { agree: '一致する点', differ: '違う点', only: '一人だけが発言' },
  languageName,
  asOf: (date) => `${date}時点`,
  source: '出典',
  published: (kind, date, paragraphs) => `${kind}、${date}、${paragraphs}段落。`,
  sourceKinds: {
    article: '記事1本',
    transcript: '文字起こし1本',
    interview: 'インタビュー1本',
    speech: '演説1本',
    book: '本1冊',
  },
  readSource: '記事を読む',
  sources: '資料と出典',
  limits: '一つの資料だけでは分からないこと',
  speakers: '話し手',
  spokeIn: (language) => `${languageName(language)}で発言`,
  languageNotStated: '発言の言語は記事に記載なし',
  relationKey: '関係の種類と数',
  more: '話し手とテーマをひと目で見る',
  glance: 'ひと目で分かる',
  toTable: 'すべてのテーマを一つの表で見る',
  table: 'すべてのテーマを一つの表で',
  tableLead: 'それぞれの見方を一文にまとめました。ノートに書き写すときに使えます。',
  theme: 'テーマ',
  relation: '関係',
  filters: '見る内容を選ぶ',
  themes: 'テーマ',
  themesUnit: '見方の数',
  showOnly: '絞り込む',
  showOnlyUnit: '関係の数',
  showEverything: 'すべて表示する',
  shown: (shown, themes) =>
    shown.themes === 0
      ? '条件に合う見方はありません。'
      : `${shown.themes === themes ? `全${themes}テーマ` : `${themes}テーマのうち${shown.themes}テーマ`}：${[
          `見方${shown.views}件`,
          shown.beside > 0 && `比較のための見方${shown.beside}件`,
          shown.relations > 0 && `関係${shown.relations}件`,
        ]
          .filter(Boolean)
          .join('、')}を表示しています。`,
  loosen: (filter, views) => `「${filter}」の条件を外す：見方${views}件`,
  moreFilters: 'ほかの条件',
  words: '見方を検索',
  speaker: '話し手',
  viewKind: '見方の種類',
  switchesLegend: '画面の表示',
  toFilters: 'テーマ選択',
  swap: '左右を入れ替える',
  verdict: 'このテーマの関係：',
  absent: 'この席にいないのは、だれか。',
  background: 'まず知っておきたいこと',
  lines: 'これらの見方は、どんな関係ですか。理由は？',
  relationOf: (relation, views) => `${relation}：${views}`,
  listed: 'そのほかの関係',
  relations: '関係',
  showRelations: '関係を表示する',
  namesHidden: '名前を隠しています。',
  namesHiddenUntil: '「名前を表示する」を押すまで、名前・国・役職は表示しません。',
  lettersChange: 'アルファベットはテーマごとに変わります。〔 〕の中は編者が言い換えた言葉です。',
  hideNames: '名前を隠す',
  showNames: '名前を表示する',
  takePage: 'コピー・リンク・印刷',
  showKeys: 'キー操作',
  task: 'リンクで届いた課題：',
  whatNext: 'その後の動き',
  until: (date) => `${date}までの動きである。`,
  howMade: '編集の方法',
  howMadeText: [
    '主張は編者の言葉で書いた。引用符の中の英語は記事のままで、一度に18語以内とし、段落の番号を添えた。訳と関係の判断は編者による。別の読み方も歓迎する。',
    '関係は点数ではない。ここにはパーセントも勝ち負けもない。',
  ],
  order: '左右と並び順',
  orderText:
    '話し手は姓の順に並び、その順は三つの言語のどれでも同じだ。左右はいつでも入れ替えられる。',
  privacy: 'プライバシー',
  privacyText:
    'アカウントも、クッキーも、アクセス集計もない。ここで選んだことは、このブラウザーの中にだけ残る。',
}

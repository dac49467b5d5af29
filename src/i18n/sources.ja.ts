import { writeMyriads } from './myriads.ts'
import type { SourcesWords } from './sources.en.ts'

const rounded = new Intl.NumberFormat('ja', { notation: 'compact', maximumSignificantDigits: 4 })

export const sources: SourcesWords = {
  sections: {
    speakers: '話し手',
    figures: '事実データ',
    checks: '確認したこと',
    timeline: '年表',
    article: '段落ごとに見る資料',
    words: '用語',
    method: '編集の方法',
    reading: '参考資料',
    files: 'ファイルで持ち帰る',
  },
  attributionMeanings: {
    direct: '資料で引用符に入っている、話し手自身の言葉',
    reported: '話し手の発言を、記者の言葉で伝えたもの',
    framing: '話し手や話題について記者が書いたこと',
    editor: '編者が加えた言葉。必ずそれと示す',
  },
  relationMeanings: {
    shared: '結論が同じで、根拠の違いは資料に現れていない',
    emphasis: '結論や目標は同じだが、根拠、重み、または手段が違う',
    different: '同じ点について、違う判断をしている',
    opposed: '両方が同時に成り立つことはない',
    oneSided: 'この点については一人だけが発言している',
  },
  page: '資料と出典',
  title: '言葉は何に支えられているのか。',
  lead: 'だれがどんな立場で語ったのか、何にもとづくのか、何を確かめたのか、どう編集したのかを示す。',
  back: '比較に戻る',
  skip: '資料と出典へ移動',
  contents: 'このページの内容',
  number: (value) => writeMyriads(value, ['万', '億', '兆']),
  rounded: (value) => rounded.format(value),
  amount: (value, unit) => `${value}${unit}`,
  inYear: (label, year) => `${label}、${year}年`,
  named: (name, text) => `${name}：${text}`,
  span: (from, to) => `${from}〜${to}`,
  since: (from) => `${from}から`,
  source: '出典：',
  viewsOn: 'これにもとづく見方',
  viewsTouched: 'これに関わる見方',
  noViewOn: 'これにもとづく見方はない。',
  asTable: '表で見る',

  speakersLead: (date) => `一人ひとりを、${date}までに就いた職とともに示す。`,
  seat: '当時の職',
  country: '国',
  posts: '経歴',
  language: '話した言語',
  languageName: (tag) => new Intl.DisplayNames('ja', { type: 'language' }).of(tag) ?? tag,
  languageNotStated: '資料に記載なし',
  ask: '出典を確かめる問い',
  careers: '経歴を並べる',
  careersLead:
    '時間は上から下へ流れる。濃い欄は仕事の上で互いに向き合っていた職、それをつなぐ帯はその期間を示す。',
  faced: '仕事の上で互いに向き合っていた時期',
  axis: (first, last) => `${first}年から${last}年までの経歴。`,
  when: '時期',
  speaker: '話し手',
  post: '職',
  asOf: (date) => `${date}時点`,

  figuresLead: '数字を読まなくても大きさを比べられるように描いた。',
  square: (amount) => `四角一つが${amount}、横一列が10個。`,
  squares: (label, amount) => `${label}：${amount}、四角で表示`,
  together: '合計',
  otherCounter: '別の集計',
  countedBy: '集計',
  year: '年',
  value: '数値',
  what: '項目',

  checksLead: '資料と記録が食い違うところでは、両方をそのまま示す。',
  prints: (paragraph) => `資料の記載：${paragraph}`,
  sic: '〔原文のまま〕',
  speaksFor: '合う点：',
  speaksAgainst: '合わない点：',
  judgement: (date) => `編者の判断（${date}）`,

  timelineLead: 'どの出来事にも日付と出典がある。',
  before: 'それまでの動き',
  atTheTime: '当時の動き',
  whatNext: 'その後の動き',
  nextHint: '見通しを先に考えられるように、開くまでは閉じてある。',
  rule: '出来事の選び方',
  ruleUntil: (date) => `${date}までの動き。`,
  beside: (n) => `これに関わる見方：${n}件`,
  besideNext: (n) => `以前の発言と並べる：見方${n}件`,

  articleLead: (publisher, n) =>
    `${publisher}の${n}段落を、編者の言葉で一行ずつ示す。何を選び、何を省いたかが分かる。`,
  articleCount: (used, all) =>
    `見方は、${all}段落のうち${used}段落にもとづく。残りにもとづく見方はない。`,
  reporterOnly: '記者のみ',
  leftOut: 'もとづく見方なし',
  readSource: '原文を読む',

  wordsLead: 'ここでの意味を示す。',
  wordIn: '出てくる見方',

  methodLead: '守った決まりをやさしい言葉で記し、その結果を数えて示す。',
  rules: [
    ['編者の言葉', '主張は発言をやさしく言い換えたもので、実際より強めたり断定したりしない。'],
    [
      '話し手の言葉',
      '引用は短く、一字一句そのままとし、段落の番号を添える。引用符は話し手自身の言葉だけに使う。訳は編者による。',
    ],
    ['沈黙', '資料に発言がなければ、ないと記す。推測で埋めない。'],
    [
      '当時と今',
      '発言はその日の時点のものとして示す。その後の動きは出典を付けて別に置き、開くまでは隠しておく。',
    ],
    [
      '資料の誤り',
      '資料にあるとおりに示し、記録にあることを日付とともに書き添える。黙って直すことはしない。',
    ],
    [
      '点数を付けない',
      '話し手にパーセントも勝ち負けも付けない。アンケートに答えていない人に数値を付けることもしない。',
    ],
  ],
  kindsOfWords: '言葉の種類',
  relations: '関係',
  relationsNote:
    '関係は編者の読みであり、一つずつ理由を記した。クラスで別の読み方をしてもかまわない。',
  order: '並び順',
  orderText:
    '話し手は姓の順に並べた。この順は三つの言語とも同じだ。比較のページでは、左右をいつでも入れ替えられる。',
  fairness: '話し手ごとの分量',
  fairnessLead: '見方、引用、引用した語の数をデータから数えた。',
  views: '見方',
  quotations: '引用',
  quotedWords: '引用の語数',
  wholeDebate: 'すべてのテーマ',
  silences: '資料が語らないこと',
  silent: (name) => `${name}：この資料には発言がない`,
  absent: 'この席にいない人',
  report: '間違いを見つけたら',
  reportLink: '場所と根拠を添えて知らせる',
  licence: '利用条件',
  licenceText: (name) =>
    `編者の文章は${name}のもとで利用できる。引用は、話した人、書いた人のものである。`,

  readingLead: 'すべての出典を一度ずつ示し、最初のもの以外には最後に読んだ日を添える。',
  readingNext: 'その後の動きについての出典',
  restsOn: 'これにもとづくもの：',
  citeReading: ({ publisher, title, published, url, read }) =>
    [
      `${publisher}${title.startsWith('[') ? title : `「${title}」`}${published ? `${published}。` : ''}`,
      url,
      read && `（${read}閲覧）`,
    ]
      .filter(Boolean)
      .join(' '),
  filesLead: 'このページのもとになったデータを、表計算ソフトなどで使えるファイルにした。',
  copy: 'コピー',
  copySource: (title) => `コピー：${title}`,
  copied: 'コピーしました。',
  notCopied: 'ブラウザーがコピーを許可しませんでした。項目を選んでコピーしてください。',
}

import { writeMyriads } from './myriads.ts'
import type { SourcesWords } from './sources.en.ts'

const rounded = new Intl.NumberFormat('ko', { notation: 'compact', maximumSignificantDigits: 4 })

export const sources: SourcesWords = {
  sections: {
    speakers: '말하는 사람',
    figures: '사실 자료',
    checks: '확인한 점',
    timeline: '연표',
    article: '문단별로 보는 자료',
    words: '낱말',
    method: '엮은 방법',
    reading: '읽을거리',
    files: '파일로 받기',
  },
  attributionMeanings: {
    direct: '자료에 따옴표로 실린 발언자의 말',
    reported: '발언자가 한 말을 기자가 자기 말로 전한 것',
    framing: '발언자나 사안에 대해 기자가 쓴 말',
    editor: '엮은이가 덧붙이고 그렇다고 밝힌 말',
  },
  relationMeanings: {
    shared: '결론이 같고, 이유가 다르다는 점이 자료에 드러나지 않는다.',
    emphasis: '결론이나 목표는 같지만 이유나 강조점, 수단이 다르다.',
    different: '같은 문제를 두고 다르게 판단한다.',
    opposed: '두 주장이 함께 성립할 수 없다.',
    oneSided: '그 문제를 한 사람만 말한다.',
  },
  page: '자료와 출처',
  title: '말 뒤에는 무엇이 있을까?',
  lead: '누가 어떤 자리에서 말했는지, 무엇에 바탕을 두었는지, 무엇을 확인했는지, 어떻게 엮었는지 밝힌다.',
  back: '비교로 돌아가기',
  skip: '자료와 출처로 바로 가기',
  contents: '이 화면의 차례',
  number: (value) => writeMyriads(value, ['만', '억', '조']),
  rounded: (value) => rounded.format(value),
  amount: (value, unit) => (/\d$/.test(value) ? `${value}${unit}` : `${value} ${unit}`),
  inYear: (label, year) => `${label}, ${year}년`,
  named: (name, text) => `${name}: ${text}`,
  span: (from, to) => `${from}~${to}`,
  since: (from) => `${from}부터`,
  source: '출처:',
  viewsOn: '여기에 바탕을 둔 견해',
  viewsTouched: '이와 관련된 견해',
  noViewOn: '여기에 바탕을 둔 견해는 없다.',
  asTable: '표로 보기',

  speakersLead: (date) => `${date}까지 맡은 직책을 함께 싣는다.`,
  seat: '당시의 직책',
  country: '나라',
  posts: '지낸 직책',
  language: '말한 언어',
  languageName: (tag) => new Intl.DisplayNames('ko', { type: 'language' }).of(tag) ?? tag,
  languageNotStated: '자료에 나오지 않음',
  ask: '출처에 물어볼 것',
  careers: '한자리에 놓은 경력',
  careersLead:
    '시간은 위에서 아래로 흐른다. 진한 칸은 서로 마주한 직책이고, 둘을 잇는 띠는 마주한 기간이다.',
  faced: '두 사람의 직책이 서로 마주한 때',
  axis: (first, last) => `${first}년부터 ${last}년까지의 경력.`,
  when: '때',
  speaker: '말하는 사람',
  post: '직책',
  asOf: (date) => `${date} 기준`,

  figuresLead: '숫자를 읽지 않아도 크기를 비교할 수 있게 그렸다.',
  square: (amount) => `네모 하나는 ${amount}, 한 줄은 네모 열 개.`,
  squares: (label, amount) => `${label}: ${amount}, 네모로 나타냄`,
  together: '합계',
  otherCounter: '다른 집계',
  countedBy: '집계',
  year: '연도',
  value: '수치',
  what: '항목',

  checksLead: '자료와 기록이 어긋나면 둘 다 그대로 싣는다.',
  prints: (paragraph) => `자료에 적힌 말, ${paragraph}`,
  sic: '[원문 그대로]',
  speaksFor: '뒷받침하는 점:',
  speaksAgainst: '맞지 않는 점:',
  judgement: (date) => `엮은이의 판단, ${date}`,

  timelineLead: '모든 일에 날짜와 출처를 적었다.',
  before: '그 전의 일',
  atTheTime: '그때의 일',
  whatNext: '그 뒤의 일',
  nextHint: '전망을 먼저 판단할 수 있도록, 펼치기 전에는 닫아 둔다.',
  rule: '이 일들을 고른 기준',
  ruleUntil: (date) => `${date}까지의 일이다.`,
  beside: (n) => `이와 관련된 견해: ${n}개`,
  besideNext: (n) => `앞서 한 말과 나란히 보기: 견해 ${n}개`,

  articleLead: (publisher, n) =>
    `${publisher} 자료의 문단 ${n}개를 엮은이의 말로 한 줄씩 간추렸다. 무엇을 고르고 무엇을 뺐는지 알 수 있다.`,
  articleCount: (used, all) =>
    `문단 ${all}개 중 ${used}개가 견해의 바탕이 되었다. 나머지에 바탕을 둔 견해는 없다.`,
  reporterOnly: '기자의 말뿐',
  leftOut: '여기에 바탕을 둔 견해 없음',
  readSource: '원문 읽기',

  wordsLead: '여기에서 쓰는 뜻이다.',
  wordIn: '나오는 곳',

  methodLead: '지킨 원칙을 쉬운 말로 적고, 그 결과를 세어 보여 준다.',
  rules: [
    ['엮은이의 말', '주장은 쉽게 풀어 쓴 말이다. 실제 발언보다 더 세거나 더 확실하게 쓰지 않는다.'],
    [
      '발언자의 말',
      '인용은 짧게, 글자 그대로 싣고, 몇 번째 문단인지 밝힌다. 따옴표는 발언자 자신의 말에만 쓴다. 번역은 엮은이가 했다.',
    ],
    ['침묵', '자료에 발언이 없으면 없다고 적는다. 짐작해서 채우지 않는다.'],
    [
      '그때와 지금',
      '발언은 말한 날을 기준으로 싣는다. 뒤에 일어난 일은 출처를 밝혀 따로 싣고, 펼치기 전에는 가려 둔다.',
    ],
    [
      '자료의 잘못',
      '적힌 그대로 싣고, 기록에 있는 내용을 날짜와 함께 덧붙인다. 말없이 고치지 않는다.',
    ],
    [
      '점수 없음',
      '발언자에게 백분율도 승패도 매기지 않고, 설문에 답하지 않은 사람에게 수치를 매기지 않는다.',
    ],
  ],
  kindsOfWords: '말의 종류',
  relations: '관계',
  relationsNote: '관계는 엮은이의 해석이며, 저마다 이유를 적었다. 학급에서 다르게 읽어도 좋다.',
  order: '순서',
  orderText:
    '발언자는 성씨 순서로 놓이고, 이 순서는 세 언어에서 모두 같다. 비교 화면에서는 좌우를 언제든 바꿀 수 있다.',
  fairness: '발언자별 분량',
  fairnessLead: '견해, 인용, 인용한 단어를 자료에서 세었다.',
  views: '견해',
  quotations: '인용',
  quotedWords: '인용한 단어',
  wholeDebate: '모든 주제',
  silences: '자료가 말하지 않는 것',
  silent: (name) => `${name}: 이 자료에는 발언이 없음`,
  absent: '이 자리에 없는 사람',
  report: '잘못된 곳을 찾았나요?',
  reportLink: '어디가 잘못되었는지, 근거와 함께 알려 주세요',
  licence: '이용 조건',
  licenceText: (name) =>
    `엮은이의 글은 ${name}에 따라 쓸 수 있다. 인용은 말하거나 쓴 사람의 것이다.`,

  readingLead: '모든 출처를 한 번씩 싣고, 첫 출처 말고는 마지막으로 읽은 날을 적는다.',
  readingNext: '그 뒤의 일에 관한 출처',
  restsOn: '여기에 바탕을 둔 것:',
  citeReading: ({ publisher, title, published, url, read }) =>
    [
      `${publisher}, ${title.startsWith('[') ? title : `‘${title}’`}${published ? `, ${published}` : ''}.`,
      url,
      read && `(${read} 읽음)`,
    ]
      .filter(Boolean)
      .join(' '),
  filesLead: '같은 자료를 파일로 받아 표나 다른 도구에서 쓸 수 있다.',
  copy: '복사',
  copySource: (title) => `복사: ${title}`,
  copied: '복사했어요.',
  notCopied: '브라우저가 복사를 허락하지 않았어요. 항목을 선택해 복사해 주세요.',
}

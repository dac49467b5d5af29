import { formatDate } from './dates.ts'
import type { ExtraWords } from './extras.en.ts'
import { trail } from './trail.ko.ts'

export const extras: ExtraWords = {
  trail,
  keys: '단축키',
  keysOff: '단축키가 꺼져 있어요. ‘화면 설정’에서 켤 수 있어요.',
  keyList: [
    ['1 – 9', '주제 고르기, 다시 누르면 빼기'],
    ['0', '전체 보기'],
    ['J, K', '다음 견해, 이전 견해'],
    ['/', '견해 검색'],
    ['Enter', '번호에서는 관계로, 기호에서는 견해로'],
    ['Esc', '고른 관계 풀기, 열린 창 닫기'],
    ['?', '이 목록'],
  ],
  close: '닫기',
  take: '가져가기',
  takeView: (view) => `가져가기: ${view}`,
  copyCitation: '출처와 함께 복사',
  copyView: '이 견해의 링크 복사',
  copyTheme: (theme) => `‘${theme}’ 주제의 링크 복사`,
  copyBridge: (relation) => `관계의 링크 복사: ${relation}`,
  copyPage: '지금 화면의 링크 복사',
  task: '학급 과제(300자까지)',
  copyTask: '과제가 담긴 링크 복사',
  taskHint: '첫 번째 견해 위에 나와요. 서버로는 보내지 않아요.',
  printShown: '지금 화면대로 인쇄',
  printAll: '전체 인쇄',
  printHint:
    '전체 인쇄에는 모든 주제의 견해와 관계가 담겨요. 관계를 가리고 화면대로 인쇄하면 주제마다 글을 쓸 줄이 생겨요.',
  linesHint: '관계를 가리고 인쇄하면 주제마다 글을 쓸 줄이 생겨요.',
  copied: '복사했어요.',
  notCopied: '브라우저가 복사를 허락하지 않았어요. 아래 글을 선택해 복사해 주세요.',
  cite: (c) =>
    [
      `${c.speaker}(엮은이의 말): ${c.claim}`,
      c.quotation && `원문: ${c.quotation}`,
      `${c.publisher}, ‘${c.title}’, ${formatDate(c.published, 'ko')}, ${c.paragraphs.join('·')}번째 문단. ${c.url}`,
    ]
      .filter(Boolean)
      .join('\n'),
  citeBlind: (c) =>
    [`${c.speaker}(엮은이의 말): ${c.claim}`, c.quotation].filter(Boolean).join('\n'),
}

import type { EndWords } from './discuss-end.en.ts'

/** The words of a lesson's end, and of opening the theme on a phone, in Korean. */
export const end: EndWords = {
  of: (className) => (className ? `수업 기록: ${className}` : '수업 기록'),
  lead: (question, began, size) =>
    `${question} · ${began}${size === undefined ? '' : ` · ${size}명`}`,
  skipped: (step) => `시간이 없어 건너뛴 단계: ${step}`,
  noted: (step, remark) => `메모(${step}): ${remark}`,
  count: (name, n) => `${name} ${n}명`,
  tally: (title, counts, n) => `${title}: ${counts.join(', ')} (모두 ${n}명)`,
  guessed: (claim) => `누가 한 말일까요? ${claim}`,
  guessedOf: (claim, name) => `누가 한 말일까요? ${claim} 발언자: ${name}. 추측`,
  ours: (kind, note) => `엮은이의 해석: ${kind}. ${note}`,
  caught: (n) => `다시 말하기: 문장 ${n}개를 짚어 냈어요.`,
  nothing: '세거나 적어 둔 것이 없어요.',
  noWinner: '손 든 수는 그날 학급의 생각일 뿐, 누가 옳은지를 뜻하지 않아요.',
  save: '파일로 저장',
  back: '수업으로 돌아가기',
  erase: '이 수업 지우기',
  sure: '이 수업을 지울까요?',
  sureMore: '손 든 수와 메모는 이 브라우저에만 있어요. 지우면 되살릴 수 없어요.',
  eraseNow: '완전히 지우기',
  keep: '남겨 두기',
  refused: '브라우저가 막았어요. 아무것도 지우지 않았으니 다시 시도해 주세요.',
  absent: {
    missing: '이 브라우저에 없는 수업이에요. 지웠거나 다른 기기에서 시작했어요.',
    unreadable: '저장된 수업을 읽을 수 없어요. 덮어쓰지 않고 따로 남겨 두었어요.',
    refused: '브라우저가 저장 공간을 열어 주지 않아요. 새로 고쳐서 다시 시도해 주세요.',
    newer: '다른 탭에 더 새로운 버전이 열려 있어요. 이 탭을 새로 고쳐 주세요.',
    erased: '다른 탭에서 지운 수업이에요.',
  },
  phone: '휴대폰으로 열기',
  phoneLead: (theme) => `카메라를 여기에 대거나 주소를 입력하세요. 주제: ${theme}`,
  qr: (address) => `QR 코드: ${address}`,
  blindStill: '이 화면처럼 이름을 가린 채 열려요.',
  local:
    '이 화면은 이 컴퓨터에서만 열려요. 휴대폰으로는 이 주소에 접속할 수 없으니, 공개된 사이트를 써 주세요.',
  close: '닫기',
}

import type { BlindCatalogue } from './problem-words.ts'

/** What would tell who speaks while names are hidden, and how to mend it, in Korean. */
export const blindProblems: BlindCatalogue = {
  'blind-missing': ({ word, place }) => ({
    reason: `이름을 가려도 이 글은 그대로 보여요. 누가 말하는지 드러낼 수 있는 말이 있어요: ‘${word}’.`,
    remedy: `드러나는 말을 [대괄호] 속의 중립적인 말로 바꾼 글을 여기에 쓰고 reviewed에 날짜를 적어 주세요: ${place}.`,
  }),
  'blind-tells': ({ word }) => ({
    reason: `이름을 가린 화면에 나오는데, 누가 말하는지 드러내는 말이 있어요: ‘${word}’.`,
    remedy: '중립적인 말로 바꿔 주세요. 글이라면 [대괄호]에 넣어 주세요.',
  }),
  'blind-unreviewed': ({ word }) => ({
    reason: `이름을 가린 화면에 나오는데, 나라나 국민을 가리키는 말이 있어요: ‘${word}’.`,
    remedy:
      '[대괄호] 속의 중립적인 말로 바꾸거나, 읽어 보고 문제가 없으면 reviewed에 날짜를 적어 주세요.',
  }),
  'blind-authored': () => ({
    reason: '이름을 가린 화면에 쓰려고 사이트가 만든 파일이라서 출처가 빠져 있어요.',
    remedy: '이 파일의 바탕이 된 토론 자료를 써 주세요.',
  }),
}

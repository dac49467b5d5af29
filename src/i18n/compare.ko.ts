import type { CompareWords } from './compare.en.ts'

const languageName: CompareWords['languageName'] = (tag) =>
  new Intl.DisplayNames('ko', { type: 'language' }).of(tag) ?? tag

export const compare: CompareWords = {
  lenses: { agree: '같은 점', differ: '다른 점', only: '한 사람만 말함' },
  filterNames: {
    themes: '주제',
    lenses: '골라 보기',
    speakers: '말하는 사람',
    kinds: '견해의 종류',
    words: '검색어',
  },
  switches: { relations: '관계 가리기', next: '그 뒤의 일 보기' },
  languageName,
  asOf: (date) => `${date} 기준`,
  source: '출처',
  published: (kind, date, paragraphs) => `${kind}, ${date}, ${paragraphs}개 문단.`,
  sourceKinds: {
    article: '기사 한 편',
    transcript: '속기록 한 편',
    interview: '인터뷰 한 편',
    speech: '연설 한 편',
    book: '책 한 권',
  },
  readSource: '기사 읽기',
  limits: '자료 하나로는 알 수 없는 것',
  speakers: '말하는 사람',
  spokeIn: (language) => `${languageName(language)}로 말함`,
  languageNotStated: '어느 언어로 말했는지는 기사에 나오지 않음',
  relationKey: '관계의 종류와 개수',
  more: '말하는 사람과 주제 한눈에 보기',
  glance: '한눈에 보기',
  toTable: '모든 주제를 표 하나로 보기',
  table: '모든 주제를 표 하나로',
  tableLead: '견해를 한 문장씩 간추렸어요. 공책에 옮겨 적어 보세요.',
  theme: '주제',
  relation: '관계',
  filters: '볼 내용 고르기',
  themes: '주제',
  themesUnit: '견해 수',
  showOnly: '골라 보기',
  showOnlyUnit: '관계 수',
  showEverything: '전체 보기',
  shown: (shown, themes) =>
    shown.themes === 0
      ? '조건에 맞는 견해가 없어요.'
      : `주제 ${themes}개 ${shown.themes === themes ? '모두' : `중 ${shown.themes}개`}: ${[
          `견해 ${shown.views}개`,
          shown.beside > 0 && `비교용 견해 ${shown.beside}개`,
          shown.relations > 0 && `관계 ${shown.relations}개`,
        ]
          .filter(Boolean)
          .join(', ')}를 보고 있어요.`,
  loosen: (filter, views) => `${filter} 조건 빼기: 견해 ${views}개`,
  moreFilters: '조건 더 보기',
  words: '견해 검색',
  speaker: '말하는 사람',
  viewKind: '견해의 종류',
  switchesLegend: '화면 표시',
  toFilters: '주제 고르기',
  swap: '좌우 바꾸기',
  verdict: '이 주제의 관계:',
  absent: '이 자리에 없는 사람은 누구일까?',
  background: '먼저 알아 둘 것',
  relationOf: (relation, views) => `${relation}: ${views}`,
  listed: '그 밖의 관계',
  task: '링크에 담긴 과제:',
  whatNext: '그 뒤의 일',
  until: (date) => `${date}까지의 일이다.`,
  howMade: '엮은 방법',
  howMadeText: [
    '주장은 엮은이가 풀어 썼다. 따옴표 안의 영어는 기사에 실린 그대로이고 한 번에 18단어를 넘지 않으며, 몇 번째 문단인지 함께 적었다. 번역과 관계 판단은 엮은이의 것이다. 다른 해석도 환영한다.',
    '관계는 점수가 아니다. 여기에는 백분율도 승자도 없다.',
  ],
  order: '자리와 순서',
  orderText: '자리는 성의 순서이고, 이 순서는 세 언어에서 모두 같다. 좌우는 언제든 바꿀 수 있다.',
  privacy: '개인 정보',
  privacyText: '계정도 쿠키도 방문 집계도 없다. 여기서 고른 것은 이 브라우저에만 남는다.',
}

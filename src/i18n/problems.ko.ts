import type { JsonKind, Referent } from '#domain/problem.ts'
import { inWords, megabytes } from './problem-words.ts'
import { blindProblems } from './problems-blind.ko.ts'

const KINDS: Readonly<Record<JsonKind, string>> = {
  text: '큰따옴표로 묶은 글',
  number: '숫자',
  truth: 'true 또는 false',
  nothing: 'null',
  list: '목록 [ ]',
  record: '묶음 { }',
}

const THINGS: Readonly<Record<Referent, string>> = {
  speaker: '말하는 사람',
  theme: '주제',
  view: '견해',
  relation: '관계',
  term: '용어',
  fact: '사실 자료',
  check: '확인한 점',
  event: '사건',
  prompt: '질문',
  reference: '참고 자료',
  post: '경력',
}

const quote = (words: string) => `‘${words}’`
const list = (words: readonly (string | number)[]) => words.join(', ')

/** What is wrong with a file and how to mend it, in Korean. */
export const problems = inWords({
  'too-large': ({ limit, found }) => ({
    reason: `파일이 너무 커요: ${megabytes(found)}MB (최대 ${megabytes(limit)}MB).`,
    remedy: '파일을 둘로 나누거나 글을 줄여 주세요.',
  }),
  'not-utf-8': () => ({
    reason: 'UTF-8로 저장한 파일이 아니거나, 글자 중간에서 파일이 끊겼어요.',
    remedy: 'UTF-8로 다시 저장하거나 파일을 다시 받아 주세요.',
  }),
  'not-json': () => ({
    reason: '여기서부터 JSON 형식에 맞지 않거나, 파일이 중간에 끝났어요.',
    remedy: '바로 앞에 쉼표, 따옴표, 괄호가 빠지지 않았는지 살펴봐 주세요.',
  }),
  'too-deep': ({ limit }) => ({
    reason: `목록과 묶음이 ${limit}단계보다 깊게 겹쳐 있어요.`,
    remedy: '열고 닫지 않은 괄호가 있는지 살펴봐 주세요.',
  }),
  'duplicate-key': ({ key, firstLine }) => ({
    reason: `한 묶음 안에 같은 키가 두 번 있어요: ${quote(key)} (처음 나온 곳: ${firstLine}번째 줄).`,
    remedy: '둘 중 하나만 남겨 주세요.',
  }),
  'forbidden-key': ({ key }) => ({
    reason: `브라우저에서 특별한 뜻을 지니는 키여서 쓸 수 없어요: ${quote(key)}.`,
    remedy: '이 키를 지워 주세요.',
  }),
  'not-a-debate': () => ({
    reason: '토론 자료 파일이 아니에요. 전체가 묶음 { } 하나여야 해요.',
    remedy: '다른 파일을 고르거나, 공개된 스키마를 보고 다시 만들어 주세요.',
  }),
  'version-missing': ({ known }) => ({
    reason: '파일에 형식의 버전이 적혀 있지 않아요.',
    remedy: `토론 자료가 맞다면 "version": ${known} 항목을 넣어 주세요.`,
  }),
  'version-newer': ({ found, known }) => ({
    reason: `더 새로운 형식의 파일이에요: 버전 ${found} (이 사이트는 버전 ${known}까지 읽어요).`,
    remedy: '화면을 새로 고친 다음 파일을 다시 열어 주세요.',
  }),
  'version-older': ({ found, known }) => ({
    reason: `읽을 수 없는 버전이에요: 버전 ${found} (이 사이트의 버전: ${known}).`,
    remedy: `공개된 스키마를 보고 버전 ${known}의 형식으로 고쳐 주세요.`,
  }),
  'missing-key': ({ key }) => ({
    reason: `필요한 키가 빠졌어요: ${quote(key)}.`,
    remedy: '공개된 스키마를 보고 넣어 주세요.',
  }),
  'unknown-key': ({ key }) => ({
    reason: `여기에는 없는 키예요: ${quote(key)}.`,
    remedy: '철자를 확인하거나 지워 주세요.',
  }),
  'wrong-type': ({ expected, found }) => ({
    reason: `값의 종류가 달라요. 있는 값: ${KINDS[found]}, 필요한 값: ${KINDS[expected]}.`,
    remedy: '필요한 종류의 값으로 바꿔 주세요.',
  }),
  'unknown-choice': ({ found, choices }) => ({
    reason: `고를 수 없는 값이에요: ${quote(found)}.`,
    remedy: `다음 가운데 하나를 써 주세요: ${list(choices)}.`,
  }),
  'not-an-id': ({ found }) => ({
    reason: `ID로 쓸 수 없어요: ${quote(found)}.`,
    remedy: '영어 소문자와 숫자를 쓰고, 사이는 붙임표 하나로 이어 주세요: trust-first.',
  }),
  'not-https': ({ found }) => ({
    reason: `온전한 https 주소가 아니에요: ${quote(found)}.`,
    remedy: 'https://로 시작하는 주소 전체를 적어 주세요.',
  }),
  'not-a-date': ({ found }) => ({
    reason: `달력에 없는 날짜예요: ${quote(found)}.`,
    remedy: '연-월-일 순서로 적어 주세요: 2025-05-29.',
  }),
  'not-a-partial-date': ({ found }) => ({
    reason: `달력에 없는 해, 달 또는 날짜예요: ${quote(found)}.`,
    remedy: '2025, 2025-05, 2025-05-29 가운데 한 꼴로 적어 주세요.',
  }),
  'not-a-language': ({ found }) => ({
    reason: `언어 코드가 아니에요: ${quote(found)}.`,
    remedy: 'en, ko, ja, pt-BR 같은 꼴로 적어 주세요.',
  }),
  'not-a-code': ({ found }) => ({
    reason: `짧은 주소로 쓸 수 없어요: ${quote(found)}.`,
    remedy: '영어 소문자 두 글자에서 여덟 글자까지 써 주세요.',
  }),
  'not-a-positive-integer': ({ found }) => ({
    reason: `문단 번호가 될 수 없어요: ${quote(found)}.`,
    remedy: '소제목을 빼고 1부터 센 문단 번호를 적어 주세요.',
  }),
  'not-a-year': ({ found }) => ({
    reason: `연도가 아니에요: ${quote(found)}.`,
    remedy: '2024처럼 정수로 적어 주세요.',
  }),
  'not-a-number': ({ found }) => ({
    reason: `너무 커서 정확히 저장할 수 없는 수예요: ${quote(found)}.`,
    remedy: '더 큰 단위를 써서 수를 줄여 주세요.',
  }),
  'hidden-direction': () => ({
    reason: '이름에 글의 방향을 바꾸는 보이지 않는 문자가 들어 있어요.',
    remedy: '이름을 지우고 새로 입력해 주세요.',
  }),
  'broken-character': () => ({
    reason: '글에 깨진 문자나 보이지 않는 제어 문자가 들어 있어요.',
    remedy: '글을 지우고 새로 입력하거나, 파일을 UTF-8로 저장해 주세요.',
  }),
  'empty-text': () => ({
    reason: '글이 비어 있어요.',
    remedy: '내용을 쓰거나, 꼭 필요하지 않은 키라면 지워 주세요.',
  }),
  'untrimmed-text': () => ({
    reason: '글이 빈칸이나 빈 줄로 시작하거나 끝나요.',
    remedy: '앞뒤의 빈칸을 지워 주세요.',
  }),
  'too-few': ({ limit, found }) => ({
    reason: `수가 모자라요: ${found}개 (최소 ${limit}개).`,
    remedy: '빠진 것을 더해 주세요.',
  }),
  'too-many': ({ limit, found }) => ({
    reason: `수가 너무 많아요: ${found}개 (최대 ${limit}개).`,
    remedy: '일부를 빼거나 토론 자료를 둘로 나눠 주세요.',
  }),
  'too-many-words': ({ limit, found }) => ({
    reason: `글이 너무 길어요: ${found}단어 (최대 ${limit}단어).`,
    remedy: '수업 전에 꼭 알아야 할 것만 남겨 주세요.',
  }),
  'too-long': ({ limit, found }) => ({
    reason: `글이 너무 길어요: ${found}자 (최대 ${limit}자).`,
    remedy: '글을 줄여 주세요.',
  }),
  'unknown-id': ({ id, of }) => ({
    reason: `이 ID를 가진 항목이 없어요: ${quote(id)} (종류: ${THINGS[of]}).`,
    remedy: '철자를 확인하거나, 빠진 항목을 더해 주세요.',
  }),
  'duplicate-id': ({ id, first }) => ({
    reason: `이미 쓰고 있는 ID예요: ${quote(id)} (처음 나온 곳: ${first}).`,
    remedy: '둘 중 하나의 ID를 바꾸고, 그 항목을 가리키는 곳도 함께 고쳐 주세요.',
  }),
  'reserved-id': ({ id }) => ({
    reason: `이 토론 자료의 출처를 가리키는 ID여서 쓸 수 없어요: ${quote(id)}.`,
    remedy: '참고 자료에 다른 ID를 붙여 주세요.',
  }),
  repeated: ({ value, first }) => ({
    reason: `한 목록에 같은 값이 두 번 있어요: ${quote(value)} (처음 나온 곳: ${first}).`,
    remedy: '둘 중 하나만 남겨 주세요.',
  }),
  'language-missing': ({ language }) => ({
    reason: `토론 자료의 언어 가운데 하나가 빠졌어요: ${quote(language)}.`,
    remedy: '이 언어로 된 글을 더하거나, "languages" 목록에서 빼 주세요.',
  }),
  'language-extra': ({ language }) => ({
    reason: `여기에 있으면 안 되는 언어예요: ${quote(language)}.`,
    remedy: '이 글을 지우거나, "languages" 목록과 모든 글에 이 언어를 더해 주세요.',
  }),
  'translation-missing': ({ languages }) => ({
    reason: `인용에 번역이 없어요. 번역이 필요한 언어: ${list(languages)}.`,
    remedy: '"translation" 항목에 이 언어의 번역을 넣어 주세요.',
  }),
  'translation-not-needed': ({ language }) => ({
    reason: `인용이 이미 이 토론 자료의 하나뿐인 언어로 되어 있는데 번역이 있어요: ${language}.`,
    remedy: '번역을 지워 주세요.',
  }),
  'blind-without-text': ({ field }) => ({
    reason: `가림용 글은 있는데 가릴 글이 없어요: ${quote(field)}.`,
    remedy: '가림용 글을 지우거나, 가릴 글을 넣어 주세요.',
  }),
  'gist-missing': ({ speaker, theme }) => ({
    reason: `표에 넣을 한 문장이 없어요: 말하는 사람 ${quote(speaker)}, 주제 ${quote(theme)}.`,
    remedy: '요지를 더해 주세요. 발언이 없으면 없다고 적어 주세요.',
  }),
  'gist-repeated': ({ speaker, theme, first }) => ({
    reason: `요지가 두 번 있어요: 말하는 사람 ${quote(speaker)}, 주제 ${quote(theme)} (처음 나온 곳: ${first}).`,
    remedy: '둘 중 하나만 남겨 주세요.',
  }),
  'view-outside-theme': ({ view, theme }) => ({
    reason: `견해 ${quote(view)}의 주제 목록에 이 주제가 없어요: ${quote(theme)}.`,
    remedy: '견해에 이 주제를 더하거나, 다른 견해를 골라 주세요.',
  }),
  'view-without-relation': ({ view, theme }) => ({
    reason: `주제 ${quote(theme)}의 어느 관계에도 들어 있지 않은 견해예요: ${quote(view)}.`,
    remedy: '관계에 넣거나, 견해에서 이 주제를 빼 주세요.',
  }),
  'one-sided-by-many': ({ speakers }) => ({
    reason: `한 사람만 말하는 관계(oneSided)에 여러 사람의 견해가 있어요: ${list(speakers)}.`,
    remedy: '관계의 종류를 바꾸거나, 한 사람의 견해만 남겨 주세요.',
  }),
  'relation-of-one': ({ speaker }) => ({
    reason: `관계에 한 사람의 견해만 있어요: ${speaker}.`,
    remedy: '다른 사람의 견해를 더하거나, 종류를 oneSided로 바꿔 주세요.',
  }),
  'silence-not-one-sided': ({ kind }) => ({
    reason: `설명할 빈자리가 없는 관계예요: 종류 ${quote(kind)}.`,
    remedy: '"silence" 항목을 지우거나, 종류를 oneSided로 바꿔 주세요.',
  }),
  'verdict-not-borne-out': ({ kind, most }) => ({
    reason: `주제의 결론 ${quote(kind)}의 근거가 되는 관계가 모자라요. 가장 많은 관계: ${list(most) || '없음'}.`,
    remedy: '결론이나 그 근거가 되는 관계를 고쳐 주세요.',
  }),
  'map-out-of-order': ({ expected, found }) => ({
    reason: `문단 순서가 맞지 않아요: ${expected}번째 문단이 올 자리에 ${found}번째 문단이 있어요.`,
    remedy: '자료의 모든 문단을 1부터 차례대로 한 번씩 적어 주세요.',
  }),
  'unknown-paragraph': ({ paragraph, last }) => ({
    reason: `${paragraph}번째 문단이 없어요. 문단 안내는 ${last}번째 문단에서 끝나요.`,
    remedy: '번호를 고치거나, 문단 안내에 이 문단을 더해 주세요.',
  }),
  'quotation-outside-view': ({ paragraph, paragraphs }) => ({
    reason: `인용은 ${paragraph}번째 문단에서 왔는데, 견해의 문단은 달라요: ${list(paragraphs)}.`,
    remedy: '견해에 이 문단을 더하거나, 인용의 문단 번호를 고쳐 주세요.',
  }),
  'post-backwards': ({ from, to }) => ({
    reason: `시작보다 끝이 빨라요: 시작 ${from}, 끝 ${to}.`,
    remedy: '두 날짜 가운데 하나를 고쳐 주세요.',
  }),
  'career-out-of-order': ({ from, previous }) => ({
    reason: `위에 적은 경력보다 먼저 시작해요: ${from} (위의 경력: ${previous}).`,
    remedy: '먼저 시작한 경력부터 차례대로 적어 주세요.',
  }),
  'opposite-own': ({ id }) => ({
    reason: `마주한 상대로 같은 사람의 경력을 가리켜요: ${quote(id)}.`,
    remedy: '다른 사람의 경력을 적거나 "opposite" 항목을 지워 주세요.',
  }),
  'opposite-elsewhen': ({ id, other }) => ({
    reason: `경력 ${quote(id)} 항목과 ${quote(other)} 항목은 재임 기간이 겹치지 않아 마주한 상대가 될 수 없어요.`,
    remedy: '기간이 겹치는 경력을 적거나, 날짜를 고치거나, "opposite" 항목을 지워 주세요.',
  }),
  'next-too-early': ({ date, asOf }) => ({
    reason: `‘그 뒤의 일’인데 토론 날짜보다 늦지 않아요: ${date} (토론 날짜: ${asOf}).`,
    remedy: '층(layer)을 background나 then으로 바꾸거나 날짜를 고쳐 주세요.',
  }),
  'event-too-late': ({ date, limit }) => ({
    reason: `이 층에 넣기에는 너무 늦은 사건이에요: ${date} (마지막 날: ${limit}).`,
    remedy: '다른 층을 고르거나, 날짜 또는 eventRule.until 값을 고쳐 주세요.',
  }),
  'codes-equal': ({ code }) => ({
    reason: `짧은 주소 두 개가 같아요: ${quote(code)}.`,
    remedy: '이름을 가린 화면에는 누가 말하는지 드러나지 않는 다른 주소를 붙여 주세요.',
  }),
  unused: ({ id, of }) => ({
    reason: `어디에서도 쓰지 않아요: ${quote(id)} (종류: ${THINGS[of]}).`,
    remedy: '알맞은 곳에서 가리키거나 지워 주세요.',
  }),
  'duplicate-text': ({ first }) => ({
    reason: `똑같은 글이 다른 곳에도 있어요: ${first}.`,
    remedy: '이 자리에만 맞는 내용을 적어 주세요.',
  }),
  'quotation-too-long': ({ limit, found }) => ({
    reason: `인용이 너무 길어요: ${found}단어 (최대 ${limit}단어).`,
    remedy: '주장의 근거가 되는 말만 인용해 주세요.',
  }),
  'paragraph-count': ({ source, map }) => ({
    reason: `문단 수가 달라요: 자료 ${source}개, 문단 안내 ${map}개.`,
    remedy: '자료와 문단 안내를 비교해 주세요. 소제목과 부제는 세지 않아요.',
  }),
  'not-in-source': ({ exact }) => ({
    reason: `자료에 없는 말이에요: ${quote(exact)}.`,
    remedy: '문장 부호까지 자료 그대로 옮겨 적어 주세요.',
  }),
  'in-other-paragraph': ({ paragraph, found }) => ({
    reason: `${paragraph}번째 문단이 아니라 ${found}번째 문단에 있는 말이에요.`,
    remedy: '문단 번호를 고쳐 주세요.',
  }),
  'not-unique': ({ times }) => ({
    reason: `앞뒤 말(prefix, suffix)까지 맞는 곳이 꼭 한 곳이어야 해요. 맞는 곳: ${times}곳.`,
    remedy: '한 곳만 가리키도록 앞뒤 말을 자료에서 그대로 옮겨 적어 주세요.',
  }),
  'copied-run': ({ run, limit }) => ({
    reason: `자료와 똑같은 말이 ${limit}단어 이상 이어져요: ${quote(run)}.`,
    remedy: '다른 말로 풀어 쓰거나 인용으로 바꿔 주세요.',
  }),
  ...blindProblems,
})
